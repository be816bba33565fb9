"""What short runs of words weigh; written by training/tone.py."""

MORE_RUNS = r"""
move_,=99 much_,=88 much_better_than=81 much_for=115 must_be=98 must_have=71 my_back=-100 my_day=-82 my_desk=102
my_draft=-92 my_english=-78 my_first=-133 my_first_day=-95 my_hands=-77 my_idea=-80 my_laptop=-85 my_monday=-81
my_own=68 my_talk=-66 name_,=-73 nearly_as=62 need_to=51 needed_for=46 needed_that=-76 needed_that_.=-76 needs_.=-68
new_colleague=-52 new_people=-85 next_time=68 next_week=74 nice_one=-110 nice_to=142 nice_to_have=67 nice_to_see=85
night_._thanks=65 night_shift=-113 no_idea=109 no_more=-104 no_one=-61 no_to=-63 not_.=91 not_<n>=69 not_a=-87
not_as=94 not_be_able=64 not_even=-67 not_even_open=52 not_forget=-53 not_from=65 not_giving=-83 not_have=84
not_have_to=51 not_keep=77 not_know=-83 not_know_what=-86 not_need=95 not_need_to=95 not_only=-112 not_stop=71
note_to=-64 nothing_.=105 noticed_that=-68 noticed_that_the=-68 noticed_the=-71 now_,=106 now_.=-48 now_i=-163
now_i_know=-58 numbers_did=-58 numbers_did_not=-58 of_<n>=95 of_a=-65 of_it_,=-87 of_it_.=51 of_that=-97 of_the=101
of_the_team=123 of_this=-90 of_us_could=-99 of_work=99 of_you=102 of_you_.=54 of_you_to=121 off_!=-73 off_.=100
off_without=83 office_.=-81 oh_my=-82 on_.=121 on_0171=95 on_<n>=104 on_<n>_,=76 on_call=-73 on_day=-77
on_day_one=-50 on_fire=-57 on_fire_and=-57 on_friday_,=-70 on_it=-94 on_me=49 on_me_.=80 on_monday=-101
on_monday_.=-84 on_monday_was=-48 on_my_draft=-71 on_my_first=-95 on_the=-269 on_the_campaign=-65 on_the_day=109
on_the_phone=-104 on_the_stage=-50 on_the_stand=-91 on_this=122 on_this_floor=95 on_thursday=49 on_thursday_?=93
on_time_.=-64 on_time_for=85 on_tuesday=-57 on_tuesday_.=-49 on_your=125 once_.=82 one_,=91 one_._i=-54
one_afternoon=-86 one_can=95 one_day=78 one_for=-104 one_hour=-72 one_of=100 one_of_us=88 only_nine=86 only_one=113
open_.=92 open_a=52 opinion_.=82 order_.=54 order_._thanks=86 organising_the=-57 others_,=59 others_.=61
our_manager=77 out_the=48 out_who=-100 out_with=-81 over_to=63 owe_me=91 page_.=-88 parked_the=-87 passed_the=-70
pathetic_little=71 patience_.=77 patience_with=-77 patient_with_<n>=63 pay_you=61 people_.=-127 people_in_the=-84
phone_.=54 phone_calls=-82 phone_with=-57 phone_with_the=-49 place_.=-103 plan_for=-64 please_do=73 please_do_not=73
pleasure_to=-87 presentation_,=107 presentation_.=69 printer_and=-73 proof_that=89 proud_of=-86 proud_of_you=-86
pull_request=-97 question_in=-93 questions_.=-90 read_.=52 read_it=-73 read_it_twice=-73 really_.=73 really_good=55
really_well=84 refreshing_to=74 refused_to=-87 release_notes=-91 remembered_that=-105 remembered_that_i=-105
remembered_the=90 respect_that=56 respect_that_you=56 rest_of=64 rest_of_the=115 rest_of_us=-49 review_,=58
reviewing_the=-71 rewrote_the=-84 right_about=-71 right_about_the=-71 rock_.=-63 room_,=96 room_and=-76 run_the=106
said_it=-79 said_no=-66 same_.=-57 samples_.=-63 sat_with=-70 saved_me=-90 saved_my=-103 saved_us=-134
saved_us_from=-91 saw_how=-85 saw_it=-121 saw_it_and=-73 saw_your=83 say_no=-69 say_thanks=-87 say_that=-93
saying_that=-90 scheduling_the=84 see_a=95 see_my=-84 see_that=74 see_that_you=50 see_what=96 see_you=92 sense_of=50
sent_me=-72 sent_the=-73 she_was=83 shift_._i=83 should_be=48 should_have=-67 show_me=-100 showed_me=-69
showed_me_how=-49 sit_in=88 sit_in_the=88 sitting_with=-59 sitting_with_me=-59 smashed_it=-72 smile_.=-87
smile_at=78 so_brave=70 so_clear=-49 so_fast=-67 so_glad=-47 so_glad_you=-96 so_good=-100 so_grateful=90 so_hard=55
so_i_could=-105 so_kind_of=74 so_many=-117 so_much_,=88 so_much_for=115 so_nice_to=67 so_strong=79 so_that=-195
so_that_i=-142 so_that_the=-92 so_well_,=53 so_well_for=71 somebody_had=-49 somebody_had_to=-49 someone_in=76
someone_like=-91 someone_who=81 something_.=-81 spite_of=82 spite_of_the=82 spoke_up=-77 spotted_the=-60
stage_lights=-50 stayed_with=-65 staying_on=-50 staying_on_the=-50 still_be=-96 still_have=80 still_run=65
still_run_the=65 still_you=83 stop_the=-77 store_room=-77 story_.=-65 such_a_good=-95 such_good=69 suits_you=71
supplier_.=-52 surprised_by=88 take_the=126 take_the_hint=75 take_you=76 take_you_out=76 taking_my=-75
taking_the=-124 taking_the_minutes=-47 talks_.=-61 taught_me_how=-70 tea_.=-49 team_lunch=91 team_on=-85
ten_minutes=-116 tests_.=-76 text_me=104 than_<n>=84 than_i=94 than_last=62 than_the=131 thanks_!=74 thanks_,=-83
thanks_.=140 thanks_for_all=-52 thanks_for_asking=-73 thanks_for_bending=63 thanks_for_breaking=-85
thanks_for_bringing=88 thanks_for_coming=49 thanks_for_covering=-49 thanks_for_everything=-60 thanks_for_finally=97
thanks_for_getting=-98 thanks_for_helping=127 thanks_for_lending=-69 thanks_for_listening=51 thanks_for_not=58
thanks_for_organising=-49 thanks_for_speaking=-77 thanks_for_staying=-52 thanks_for_teaching=-85
thanks_for_telling=93 thanks_for_today=-45 thanks_for_waiting=-79 thanks_for_warning=-50 thanks_for_working=102
thanks_to=-62 thanks_you_!=-84 thanks_you_so=50 thanks_you_thanks=50 thanks_you_that=-80 thanks_you_very=-66
that_a=68 that_bug=-46 that_fix=-82 that_happen=-76 that_i=-49 that_i_could=55 that_i_do=-105 that_in=-81 that_it=50
that_it_was=50 that_red=100 that_the=89 that_the_rest=-92 that_was_the=-81 that_way=74 that_way_.=80 that_we=-63
that_you=55 that_you_can=60 that_you_let=94 that_you_remembered=90 the_agenda=-77 the_all=-55 the_all_hands=-55
the_archive=-95 the_baby=58 the_best_.=-92 the_boss=59 the_boxes=83 the_boxes_,=77 the_broken=-101 the_bug=-58
the_bus=72 the_call=-80 the_campaign=-60 the_car_park=58 the_claim=-90 the_cleaners=-76 the_client_was=-49
the_code_is=-63 the_colour=-80 the_company=89 the_contract=-103 the_contract_,=-73 the_corner=84 the_date=-95
the_day=108 the_days=70 the_decision=105 the_delivery=-60 the_door=-67 the_error=-92 the_error_messages=-76
the_evening=-110 the_evening_.=-88 the_exam=-58 the_feedback=-60 the_first=-55 the_first_to=-86 the_form_.=-93
the_good=-130 the_grant=-64 the_hall=-84 the_hall_.=-84 the_hard=-101 the_hardest=82 the_heating=-94 the_help_,=93
the_hint=75 the_horn=89 the_interns=-91 the_inventory=-57 the_invoice=-95 the_keys=-84 the_kids=-119 the_kindest=-96
the_kitchen=55 the_kitchen_.=94 the_last=52 the_last_minute=-105 the_lift_home=-95 the_line=-73 the_line_with=-48
the_lovely=78 the_lunch=-57 the_machine=-71 the_mail=-46 the_meeting_,=53 the_meeting_and=50 the_meeting_that=-102
the_mess=102 the_migration=-71 the_milk=100 the_minutes=-48 the_missing=-81 the_move_,=99 the_new_colleague=-52
the_new_people=-85 the_nicest=88 the_night=-83 the_night_shift=-84 the_notes=-47 the_numbers_did=-58
the_office_.=-81 the_old=52 the_on=-73 the_on_call=-73 the_onboarding=-88 the_only=75 the_only_one=113 the_order=72
the_others=139 the_others_.=61 the_outage=-98 the_packing=85 the_party_,=88 the_party_.=-57 the_patient=-96
the_phone=-113 the_phone_with=-57 the_phones=-76 the_place=84 the_plants=-96 the_pregnancy=80 the_presentation_.=67
the_problem=74 the_project=56 the_projector=-79 the_quiet=-101 the_real=-70 the_reception=-62 the_recipe=-54
the_report=48 the_report_.=58 the_rest=64 the_rest_of=64 the_retro=-79 the_safety=-87 the_same=-96 the_same_.=-57
the_samples=-69 the_samples_.=-63 the_school=-105 the_server=64 the_shared=-54 the_shift=67 the_shift_.=51
the_shop=-54 the_sink=47 the_site=-89 the_slides_.=-70 the_snow=-70 the_soup=79 the_spare=-99 the_sprint=-80
the_stage=-104 the_stage_lights=-50 the_store=-77 the_store_room=-77 the_storm=-86 the_supplier=-99 the_table=108
the_talk_,=90 the_tax=-124 the_team_lunch=91 the_thesis=-82 the_third=-104 the_third_time=-55 the_till_.=-56
the_trailer=-80 the_train=-84 the_training=53 the_translation=-75 the_truth=-83 the_two=49 the_usual=80
the_van_.=-82 the_vendor=-64 the_warehouse=86 the_warehouse_.=86 the_way=-57 the_way_you=-104 the_weekend=54
the_whole=-71 the_whole_company=45 the_whole_floor=-88 the_wiki=-76 the_window=-49 the_workshop_,=90
the_workshop_.=-71 the_wrong=-121 them_.=-46 there_is=58 there_is_work=58 they_say=71 they_think=-75
thing_you_did=-50 things_.=-122 think_about=83 think_it=78 third_time=-55 this_.=50 this_company=-53 this_floor=95
this_is=-96 this_month=80 this_morning=-84 this_time=151 this_time_.=131 this_week=-57 this_week_.=-49 though_.=100
though_it=-86 though_it_was=-86 though_you=-74 thought_of=-79 thought_you=106 thought_you_would=63 three_.=63
three_weeks=62 three_weeks_.=87 through_it=-76 thursday_?=93 tidy_,=108 till_.=-56 time_!=79 time_you=69 tired_of=74
to_,=-67 to_,_and=-67 to_all=-72 to_all_of=-72 to_ask=-83 to_be=72 to_bring=-113 to_check_.=-66 to_do_.=71
to_finish=65 to_fix=79 to_fix_the=79 to_go=83 to_have_a=106 to_hear=-90 to_help=53 to_know=117 to_learn=49
to_make=81 to_me=101 to_me_at=83 to_our=56 to_present=50 to_reach=76 to_say=-107 to_say_that=-93 to_see=58
to_see_that=50 to_see_you=92 to_start=-87 to_stop=-77 to_stop_the=-77 to_talk=90 to_the=-76 to_the_others=88
to_the_party=86 to_the_school=-66 to_use=-80 to_work_with=-70 to_you=-61 together_,=108 together_.=-51 told_me=-99
told_me_my=-68 told_you=86 tonight_.=74 too_.=84 too_lazy=55 too_lazy_to=55 took_my=-81 took_my_late=-77 took_you=89
tuesday_.=-54 turnaround_on=-75 turnaround_on_the=-47 turned_the=-75 turns_out=90 twice_.=-71 two_days=-85
two_days_and=-62 two_weeks=-72 under_the_stage=-85 until_it=48 until_the=-64 until_you=63 up_,=68 up_.=76
up_on_the=-87 up_the=-73 up_to=-51 up_with=116 us_.=-56 us_an=-79 us_could=-99 us_from=-91 us_the=-77 use_it=65
used_to=60 useless_.=72 usual_.=86 van_.=-82 very_much=-66 view_of=63 view_of_the=63 voice_on=48 waiting_.=-83
waiting_for=-58 warehouse_.=86 warning_me=-50 warning_me_about=-50 was_a_lovely=-88 was_actually=72 was_brutal=-63
was_good=81 was_great=77 was_hard=-54 was_hard_to=-54 was_late=-67 was_late_,=-67 was_lost=-97 was_lost_in=-66
was_on_fire=-57 was_stuck=-82 was_there=-76 was_wrong=-96 was_wrong_.=-76 was_your=49 watching_you=86 way_.=80
way_you=-104 way_you_handled=-70 we_all=125 we_all_know=80 we_are=-54 we_can=91 we_could=-97 we_got=-151
we_got_the=-85 we_were=-74 we_would=-47 week_,=-48 week_and=-90 week_and_you=-57 weekend_.=-81 weeks_.=68 well_,=112
well_done_!=59 well_done_on=-91 well_for=82 well_for_a=70 well_you=91 went_out=-69 went_through=85 were_a=50
were_great_today=-47 were_right=-67 were_right_about=-71 were_so=103 what_<n>=95 what_comes=52 what_our=93
what_the_customer=-81 what_they_think=-75 what_you_did=-85 what_you_do=-47 when_<n>=94 when_i=-54 when_i_am=87
when_i_was=-70 when_my=-46 when_the=-142 when_you=121 when_you_walk=83 which_i=54 while_i=-126 while_i_was=-88
while_you=99 who_knew=61 who_were=81 who_would=73 whole_company=45 whole_floor=-88 why_.=-65 why_the=-78
wiki_page=-78 will_be=82 will_get=88 will_keep=68 will_make=96 will_make_sure=66 will_not_be=86 will_not_forget=-53
will_see=81 will_see_what=81 will_you=60 window_.=-68 wish_to=86 wish_to_thanks=52 with_<n>=82 with_a=-98
with_all=-60 with_all_of=-60 with_me_.=-68 with_me_so=-65 with_me_until=-74 with_my=-57 with_the=-111
with_the_customer=-76 with_the_new=-61 with_the_printer=-61 with_the_tax=-54 with_those=87 with_you=-75
with_you_.=-123 with_you_on=-61 with_your=129 with_your_bad=80 with_your_husband=60 without_a=112 without_making=-94
without_making_me=-62 without_you=-157 without_you_.=-96 wonderful_how=54 wonderful_person=-87 work_,=51 work_._i=90
work_._thanks=74 work_in=60 work_on_my=59 work_on_the=-58 work_so=53 work_so_hard=82 work_that=-55 worked_!=50
working_with=-107 working_with_you=-107 works_again=-86 workshop_,=70 would_be=64 would_be_a=84 would_be_better=83
would_do=-86 would_do_without=-86 would_have=-123 would_love=100 would_love_to=100 would_never=127
would_never_have=96 would_rather=77 would_still=-96 would_still_be=-96 wow_,=118 wow_,_you=124 wow_.=-114
write_the=-75 writing_it=-82 writing_it_.=-82 writing_tests=-84 wrong_.=-76 year_'s=56 yesterday_evening=-74
yesterday_evening_.=-74 yet_you=71 you_!=-143 you_,_you=104 you_._<n>=63 you_._thanks=75 you_a_lot=-73 you_also=-115
you_always=-79 you_always_bring=-71 you_always_look=86 you_and_not=84 you_answer=46 you_answered=90
you_are_always=-72 you_are_amazing=-48 you_are_as=94 you_are_back=80 you_are_doing=60 you_are_going=63
you_are_great=-103 you_are_not=133 you_are_on=-62 you_are_proof=89 you_are_really=83 you_asked=-88 you_asked_the=-80
you_built=-94 you_built_is=-66 you_called=-67 you_calmed=-89 you_calmed_the=-89 you_came_to=72 you_can=185
you_can_be=49 you_can_not=97 you_carried=-91 you_carried_us=-65 you_carry=78 you_caught=-81 you_could=49
you_could_cook=61 you_could_not=77 you_did_for=-77 you_did_it=-97 you_did_not=-64 you_did_the=103 you_did_well=106
you_did_with=-89 you_do_.=-63 you_do_not=47 you_drew=-77 you_drove=-69 you_explain_things=-99 you_explained=60
you_filled=82 you_filled_in=82 you_finally=65 you_for_all=-108 you_for_calling=-79 you_for_carrying=-88
you_for_checking=-83 you_for_doing=55 you_for_everything=-59 you_for_finishing=90 you_for_going=-50
you_for_helping=-102 you_for_leaving=88 you_for_listening=-96 you_for_making=-97 you_for_not=-66
you_for_replying=106 you_for_reviewing=-84 you_for_taking=-86 you_for_the=88 you_for_to=-82 you_for_working=-49
you_for_writing=-107 you_found=-55 you_found_it=-78 you_gave=-114 you_got=75 you_had=-85 you_had_not=-92
you_had_to=72 you_handled=71 you_handled_that=47 you_have=123 you_have_been=104 you_have_no=99 you_have_such=64
you_have_taught=-65 you_have_the=68 you_held=-91 you_in=140 you_in_the=96 you_kept=-54 you_left=100 you_left_in=100
you_like=95 you_listened=-91 you_long=89 you_look=140 you_looked=102 you_made=74 you_made_for=-69 you_made_it=46
you_made_us=-95 you_make=-141 you_make_the=-104 you_make_this=-98 you_manage=63 you_managed=91 you_my=-91
you_never=-138 you_noticed_.=81 you_noticed_that=-68 you_noticed_the=-71 you_out=90 you_owe=87 you_parked=-87
you_parked_the=-87 you_pathetic=71 you_pathetic_little=71 you_people=98 you_pulled=-96 you_quietly=-88 you_ran=64
you_refused=-87 you_refused_to=-87 you_remembered=70 you_remembered_that=-105 you_remembered_the=90 you_rescued=-59
you_rewrote=-59 you_rewrote_the=-59 you_rock=-77 you_said=-58 you_sat=-59 you_saved_the=68 you_saw=-102
you_scared=-86 you_sent=-92 you_sent_me=-72 you_should=124 you_showed=-75 you_showed_me=-57 you_smile=78
you_smile_at=78 you_so=50 you_so_much=50 you_spoke=-77 you_spoke_up=-77 you_spotted=-60 you_spotted_the=-60
you_still=109 you_still_have=70 you_still_run=65 you_stood=-93 you_stopped=82 you_swapped=-80 you_take=71
you_taught=-80 you_taught_me=-80 you_thanks=50 you_thanks_you=50 you_that_you=-96 you_to=143 you_told=-138
you_told_me=-91 you_took=-93 you_took_my=-81 you_turned=-87 you_very_much=-66 you_walk=83 you_want=104
you_want_to=68 you_went=66 you_went_through=85 you_were=55 you_were_right=-67 you_were_so=103 you_will=159
you_will_see=81 you_work=66 you_would=112 you_write_the=-75 your_<n>=88 your_accent=68 your_accent_is=46 your_age=93
your_age_.=77 your_bad=80 your_brain=97 your_checklist=-82 your_checklist_for=-45 your_code=75 your_comments=-71
your_commit=-83 your_country=72 your_department=91 your_depression=68 your_desk_.=-58 your_effort=72
your_effort_,=72 your_energy=-81 your_feedback=77 your_first=87 your_hard=-75 your_hard_work=-75 your_help=-75
your_help_by=-73 your_honesty=-71 your_husband=74 your_idea_was=75 your_kindness=-89 your_mouth=74 your_opinion=86
your_own=-124 your_part=71 your_patience=-105 your_patience_with=-77 your_phone=86 your_reminder=-100
your_reports=67 your_smile=-62 your_smile_.=-50 your_support=-46 your_team=59 your_team_.=59 your_weekly=-74
your_wife=85 your_words=81 your_work_.=-50 yours_.=55 yourself_.=78
"""
