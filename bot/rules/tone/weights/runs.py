"""What short runs of words weigh; written by training/tone.py."""

RUNS = r"""
!_!=-93 !_!_thanks=-85 !_and=103 !_thanks=136 !_thanks_for=169 !_you=-64 's_good=48 's_good_to=48 's_great=93
's_great_to=52 's_job=55 's_the=60 's_time=87 ,_00=-84 ,_<n>=-107 ,_all=100 ,_and=-76 ,_and_for=-116 ,_and_it=-75
,_and_thanks=111 ,_and_the=-65 ,_and_you=-93 ,_as=130 ,_but=64 ,_but_everyone=90 ,_but_it=79 ,_but_you=-51
,_chef=-65 ,_done=-67 ,_even=70 ,_everyone=-81 ,_for=49 ,_funny=-82 ,_funny_and=-82 ,_he=100 ,_i=90 ,_i_always=-98
,_i_had=94 ,_i_have=109 ,_i_will=105 ,_it=73 ,_it_makes=85 ,_it_tasted=84 ,_it_was=107 ,_just=-76 ,_next=79 ,_no=-78
,_no_more=-84 ,_now=-148 ,_now_i=-133 ,_or=54 ,_please=85 ,_she=74 ,_so=64 ,_so_i=47 ,_so_thanks=68 ,_thanks=95
,_thanks_for=98 ,_thanks_you=56 ,_that_is=93 ,_that_was=64 ,_the=-63 ,_the_client=-87 ,_the_customer=67
,_the_new=-93 ,_then=-48 ,_they=-115 ,_we_got=-111 ,_what=65 ,_which=69 ,_which_i=69 ,_who=61 ,_you=85
,_you_also=-101 ,_you_are=80 ,_you_did=78 ,_you_got=-86 ,_you_were=55 ,_zero=-62 ._400=-54 ._<n>_of=-79 ._and=56
._best=-136 ._com=123 ._com_/=78 ._good=53 ._good_.=53 ._he=79 ._how=-53 ._i_am=99 ._i_could=-88 ._i_did=-95
._i_do=98 ._i_feel=-69 ._i_felt=-82 ._i_have=97 ._i_honestly=99 ._i_hope=98 ._i_just=80 ._i_saw=-107 ._i_was=-121
._i_will=83 ._i_would=-75 ._it_'s=86 ._it_made=64 ._keep=87 ._love=-82 ._my=-93 ._nobody=84 ._please=105
._please_do=74 ._really=47 ._so=102 ._thanks=273 ._thanks_!=163 ._thanks_.=162 ._thanks_for=406 ._that=-93
._that_was=-124 ._the_client=-47 ._they=-106 ._we=64 ._we_all=89 ._we_got=-63 ._well_done=53 ._when=79 ._wow=-68
._wow_.=-68 ._you_explained=-62 ._you_saved=-61 ._you_were=132 ._you_will=127 :_the=-94 :_your=-145 ;_you=-89
<n>_'s=171 <n>_'s_job=55 <n>_,=133 <n>_,_he=52 <n>_,_she=74 <n>_,_who=61 <n>_._thanks=72 <n>_and=89 <n>_for=-124
<n>_for_the=-95 <n>_is=112 <n>_it=77 <n>_just=96 <n>_me=74 <n>_of=-79 <n>_to=-95 <n>_you=-63 <n>_your=75
a_beautiful=104 a_big=-92 a_big_thanks=-92 a_change=65 a_change_.=65 a_dream=46 a_drink=98 a_father=70 a_favour=99
a_good_way=-78 a_great=-83 a_great_colleague=-68 a_lot=-62 a_lot_.=-117 a_lovely=-93 a_man=92 a_month=103
a_month_.=103 a_pleasure=-87 a_pleasure_to=-87 a_real=54 a_snake=72 a_trainee=82 a_true=-76 a_week=-67 a_week_.=-82
a_woman=72 a_wonderful=-104 a_wonderful_person=-81 a_year=78 able_to=58 about_<n>_.=-56 about_the_schedule=52
about_to=-79 about_you=100 actually_doing=66 add_up=46 admire_how_you=74 admire_your=46 after_my=86 again_,=84
again_.=50 again_last=53 age_.=77 alarm_went=-61 all_.=67 all_day=105 all_day_.=105 all_hands=-63 all_know=83
all_of_it=-74 all_that=-99 all_that_you=-45 all_week=-74 all_you=-84 all_your=-72 always_bring=-71
always_friendly=-61 always_friendly_,=-61 always_look=82 am_glad=92 am_grateful=-85 am_grateful_.=-60
am_impressed=64 am_not=-113 am_so=63 am_so_glad=-69 am_sorry=72 amazing_how=94 amazing_how_you=94 an_introvert=63
and_a=69 and_did=-90 and_for=-148 and_i=-72 and_i_am=-57 and_i_will=71 and_it=-189 and_keeping=-88 and_kept=-87
and_let=-68 and_look=58 and_not=92 and_not_<n>=79 and_now=-85 and_now_i=-80 and_so=55 and_still=110 and_still_you=71
and_thanks=174 and_thanks_for=136 and_the=-135 and_the_customer=-76 and_with=-96 and_you=-119 and_you_are=126
and_you_brought=-58 and_you_did=-77 and_you_found=-75 and_you_helped=-73 and_you_made=-63 and_you_never=-67
and_you_were=-73 angry_.=-86 answered_the=53 answers_.=-94 any_more=79 appreciate_you=-72 appreciate_your=-59
are_._thanks=77 are_always=-80 are_amazing=-60 are_as=97 are_back=82 are_better=-109 are_doing=74 are_going=67
are_going_through=67 are_great=-117 are_not=88 are_on=-89 are_proof=78 are_proof_that=78 are_really=105
are_really_good=66 are_so_good=-101 are_the_only=70 are_too=73 are_you=52 as_<n>=65 as_a=147 as_always=77 as_hard=79
as_hard_as=79 as_the=53 asked_for=-70 asked_for_the=-51 asked_the=-81 asked_what=-58 asking_.=69 asking_for=-72
at_least=63 at_once=-84 at_the=74 at_work_.=81 at_your=-59 back_.=58 back_on=-112 back_so=-50 back_to=117
back_to_your=78 be_a=96 be_able=58 be_able_to=58 be_better=86 be_better_off=86 be_here=66 be_the=-77 be_useful=68
bearable_.=80 because_of=-77 because_of_that=-72 been_a=63 before_i=-128 before_lunch=-72 before_the=-86
before_the_meeting=-78 behind_the=-102 being_a=-76 being_on=101 being_patient=-66 being_you=-92 best_.=-92
better_.=-55 better_for=-74 better_for_it=-74 better_now=-83 better_now_.=-83 better_off=86 better_off_without=86
big_thanks=-117 big_thanks_you=-92 birthdays_,=90 birthdays_,_thanks=90 bravo_.=102 break_.=55 bring_me=-98
bug_,=-71 bug_,_and=-71 but_everyone=90 but_thanks=51 but_thanks_for=94 but_the=69 but_you=-51 by_how=73 by_name=-94
by_name_,=-72 by_noon=91 by_now=77 cable_.=-67 call_,=55 calm_.=-85 calmed_the=-88 came_.=-76 came_back=-60
came_home=-61 came_to=58 can_be_useful=68 can_not=148 car_park=64 carried_us=-59 carrying_the=-88 catch_on=-60
catch_on_the=-60 caught_the=-68 caught_the_wrong=-68 changed_the=-84 chat_,=98 check_.=-101 checking_the=-80
clear_.=-68 client_was=-45 code_._i=-93 code_is=-71 cold_.=-83 colleague_.=-70 com_/=78 come_back=94 coming_in=47
concentrate_.=72 concentrate_._thanks=72 congratulations_on=75 contract_,=-73 could_go=-59 could_go_to=-59
could_not=60 could_see=48 covering_for=78 covering_for_<n>=78 customers_.=-49 customers_._thanks=-49 cut_my=-88
date_.=-95 day_one=-45 day_one_.=-45 days_and=-67 deadline_,=87 delivering_.=69 demo_.=-47 demo_._the=-47
department_.=100 did_for=-77 did_for_the=-112 did_in=79 did_not_have=89 did_well=96 did_with=-88 did_with_the=-88
do_._thanks=107 do_all=80 do_it=74 do_not=79 do_not_know=-75 do_without=-84 do_without_you=-113 doing_the_till=-50
doing_what=74 done_!=78 done_.=-51 done_in=-81 done_it=59 done_on=-107 done_on_the=-87 drawing_the=-76
dropped_the=100 during_the=-113 easy_to=-59 effort_,=77 else_.=104 else_would=-45 even_a=95 even_open=52
even_open_a=52 even_though=-64 even_though_you=-53 evening_and=-90 every_day_.=-86 every_single=-94 every_time=83
everybody_.=-85 everyone_knows=91 everything_!=-51 everything_,=65 example_.=90 explain_things=-99 explained_the=-59
explaining_the=-87 eye_for=-80 far_.=48 farewell_speech=-75 feedback_on=-68 feel_ready=-69 filled_in=86
finally_i=-90 fine_.=90 finish_the=49 fire_and=-65 fire_and_you=-65 first_.=-80 first_day=-89 first_day_.=-73
first_to=-95 first_to_say=-95 five_minutes=58 five_minutes_.=58 five_times=79 fixed_it=-73 fixed_it_.=-73
fixed_the=-97 for_a=208 for_a_change=65 for_all=-95 for_all_that=-45 for_all_the=-83 for_all_you=-84
for_all_your=-72 for_an_hour=-104 for_an_introvert=63 for_asking=-66 for_being_a=-76 for_being_on=101
for_being_patient=-66 for_being_you=-58 for_bringing=52 for_calling=-90 for_carrying=-88 for_carrying_the=-88
for_coming=64 for_coming_in=47 for_covering_for=78 for_eating=91 for_everything=-83 for_everything_!=-51
for_everything_.=-70 for_explaining_the=-87 for_finally=122 for_finding=-98 for_finishing=91 for_fixing=-47
for_fixing_the=-98 for_getting=-66 for_helping=49 for_helping_,=66 for_jumping=-72 for_keeping_the=-73
for_leaving=111 for_lending_me=-63 for_letting=50 for_listening=-70 for_listening_.=-82 for_me=-76 for_me_,=90
for_me_when=-70 for_not_giving=-75 for_once=90 for_once_.=90 for_organising=-65 for_organising_the=-57
for_pulling=45 for_replying=83 for_reviewing=-99 for_reviewing_the=-68 for_sharing=56 for_sitting_with=-57
for_somebody=76 for_speaking=-72 for_swapping=-49 for_taking_my=-69 for_taking_the=-139 for_teaching=-76
for_testing=46 for_the_backup=49 for_the_demo=60 for_the_feedback=-69 for_the_files=-59 for_the_last=-80
for_the_lift=-53 for_the_lunch=-46 for_the_meeting=-84 for_the_night=-112 for_the_party=-59 for_the_project=-59
for_the_report=82 for_the_soup=95 for_the_whole=-60 for_the_workshop=55 for_this=81 for_to=-82 for_today=-48
for_today_.=-48 for_us=-89 for_volunteering=58 for_waiting=-77 for_warning=-56 for_warning_me=-56 for_wearing=95
for_what=-59 for_what_you=-54 for_writing=-130 for_writing_it=-85 for_you=67 for_you_,=46 for_your_effort=77
for_your_feedback=92 for_your_help=-70 for_your_patience=-92 for_your_smile=-50 form_.=-89 found_it=-79
found_it_.=-79 found_the_missing=-86 friday_,=-83 friday_.=91 friend_.=-49 friendly_,=-61 friendly_.=-105
from_the=170 from_you=82 from_you_,=62 from_you_.=72 from_your=114 fun_.=-55 funny_and=-82 gave_me_the=-76
genius_,=-78 get_a=72 getting_the=-71 give_you=87 glad_you=-101 glad_you_are=-83 go_to_the=-59 going_.=-47
going_on=97 going_through=67 gold_.=-100 gone_.=115 good_at=-52 good_for=85 good_that=86 good_to_see=48 good_way=-78
good_with=80 good_work=-45 grateful_.=-60 great_colleague=-86 great_job_on=-88 great_that=89 great_that_you=68
great_to=52 great_today_.=-49 greet_the=-77 guessed_.=82 guy_,=98 guy_,_you=76 had_in=-62 had_no=-69 had_not=-89
had_to=51 half_as=83 half_of=76 hall_.=-97 hard_as=79 hard_work=-81 hats_off=94 have_been=77 have_been_a=63
have_come=75 have_done_it=59 have_guessed=82 have_guessed_.=82 have_had=-69 have_never=-96 have_no=52 have_put=78
have_read=-80 have_such=71 have_taught=-61 have_taught_me=-61 have_the=56 have_you=-88 he_is=89 heard_.=-91
heart_of=-110 hell_of=-52 hell_of_a=-52 help_by=-115 help_me=-69 helped_._thanks=75 helped_me_a=-106 helpful_,=-95
helpful_than=89 helping_,=66 here_.=60 here_._thanks=132 hit_the=-101 holiday_.=93 home_.=-90 honest_and=-65
hope_the=79 hope_you=80 hope_you_and=80 hope_your=64 how_to=-78 how_to_make=56 how_well=95 how_well_you=95
how_you=54 how_you_explain=-99 how_you_manage=62 how_you_people=102 i_actually=-93 i_always=-81 i_am_glad=92
i_am_grateful=-85 i_am_impressed=64 i_am_not=-113 i_am_so=63 i_am_sorry=72 i_appreciate=-117 i_can=-73 i_can_not=72
i_could=-83 i_could_have=-66 i_could_not=-49 i_could_see=48 i_did_not=63 i_feel=-87 i_feel_ready=-69 i_guess=-48
i_had=65 i_have_never=-96 i_heard=88 i_honestly=99 i_hope=136 i_hope_the=79 i_hope_you=80 i_hope_your=64
i_know_it=-95 i_know_that=61 i_learn=-77 i_learned=-107 i_look=-89 i_love_working=-67 i_passed=-47 i_saw_it=-84
i_saw_your=80 i_see=74 i_should=-83 i_speak=-84 i_thanks=81 i_thanks_you=81 i_think=80 i_think_it=80 i_thought=55
i_wanted=101 i_wanted_to=101 i_was=-81 i_was_lost=-62 i_was_so=-62 i_was_wrong=-99 i_will=148 i_will_be=87
i_will_keep=69 i_will_make=50 i_wish=67 i_wish_to=52 i_would_have=-109 i_would_love=87 i_would_never=83
i_would_rather=89 idea_was=80 idea_with=-80 idea_with_the=-80 if_i=98 if_i_was=78 if_only=98 if_you=65 if_you_are=69
if_you_had=-89 in_._thanks=70 in_a_good=-78 in_a_week=-78 in_every=93 in_five=58 in_five_minutes=58 in_four=-83
in_half=-91 in_my=107 in_one=-77 in_one_hour=-69 in_sick=71 in_ten=-69 in_ten_minutes=-56 in_the=81 in_the_car=64
in_the_hall=-97 in_the_meeting=45 in_the_rain=-78 in_this=54 in_time=-97 in_time_.=-97 in_your=-72 into_a=-91
into_the=-70 is_.=-76 is_pure=-91 is_the=-123 is_the_best=-65 is_work=46 it_'s=139 it_'s_good=48 it_'s_great=93
it_'s_the=60 it_,=-103 it_,_but=-133 it_.=-98 it_and=-78 it_and_it=-78 it_at=-98 it_cost=-67 it_helped=-88
it_helped_.=-51 it_helps=-107 it_in=-110 it_in_a=-70 it_made_it=-73 it_makes=85 it_only=81 it_saved=-76 it_tasted=84
it_that=82 it_that_way=82 it_twice=-128 it_twice_.=-81 it_up=-134 it_was=69 it_was_a=-132 it_with=-83 it_with_a=-70
it_works=-83 it_would=99 it_would_be=68 job_,=86 job_,_i=86 job_.=98 job_on=-150 job_on_the=-150 joy_to=-67
just_a=-75 just_did=81 just_do=111 just_have=76 just_have_a=76 just_wanted=-83 just_wanted_to=-83 keep_it_that=82
keep_the=89 keeping_the=-73 kids_at=91 kids_at_home=91 kind_of=93 kind_to_me=82 know_how=49 know_it=-95
know_that=105 know_that_you=63 know_what=-52 know_who=45 last_minute=-75 last_month=-91 last_month_.=-125
last_year=56 last_year_'s=56 late_,=-125 late_,_and=-63 late_.=82 late_._thanks=66 launch_.=-52 learn_.=-72
learned_so=-79 learned_so_much=-79 left_.=54 left_in=103 left_in_the=103 legend_,=-74 lending_me=-63
lending_me_your=-63 less_than=90 let_the=-81 letting_me=-96 lift_home=-101 lights_.=50 like_me=-84 like_one=70
like_one_of=70 like_that=103 like_the=115 like_you_.=-71 line_.=-66 listening_.=-90 long_.=67 longer_.=84
look_for=65 look_like=104 lost_in=-62 lot_.=-117 love_it=-94 love_to=101 love_working=-67 love_working_with=-67
loved_it=-73 loved_it_.=-73 loved_your_talk=-50 lovely_that=83 lovely_that_you=83 lunch_.=57 lunches_.=-52
machine_.=-88 made_for=-75 made_for_the=-75 made_it=-51 made_my=63 magic_.=-73 mail_.=60 make_my=-88 make_sure=50
make_the=-127 make_this=-94 making_a=50 making_me=-74 man_,=-103 man_.=93 man_you=70 manager_.=70 map_on=-91
map_on_the=-91 match_.=-76 mattered_.=-80 me_,=116 me_,_you=84 me_a_lot=-106 me_about=-46 me_about_<n>=-56 me_at=84
me_every=-90 me_feel=-97 me_for=100 me_half=-88 me_how=-108 me_how_to=-70 me_if=77 me_my=-59 me_on=161 me_on_<n>=71
me_sometime=111 me_tea=-68 me_that=-81 me_the=-60 me_this=-47 me_through=-87 me_to=-81 me_want=-84 me_want_to=-84
me_was=-113 me_when=-70 me_when_i=-70 me_with=-72 me_with_the=-49 me_your=-111 meeting_,=89 meeting_,_you=71
meeting_._i=80 meetings_.=61 mistakes_.=51 monday_.=-111 monday_._you=-81 month_,=67 month_._thanks=71 more_.=93
more_helpful=89 more_helpful_than=89 more_than_the=85 moron_.=80 move_,=105 much_,=91 much_better=48
much_better_than=78 much_for=102 must_be=88 must_have=70 my_back=-91 my_day=-83 my_desk=94 my_draft=-88
my_english=-70 my_first=-102 my_first_day=-89 my_hands=-80 my_idea=-83 my_laptop=-92 my_monday=-81 my_own=69
my_things=-45 my_three=53 name_,=-72 nearly_as=50 needed_that=-68 needed_that_.=-68 needs_.=-69 new_colleague=-56
new_people=-65 next_time=71 next_week=74 nice_one=-104 nice_to=124 nice_to_have=79 nice_to_see=78 night_.=49
night_._thanks=67 night_shift=-105 no_idea=112 no_more=-84 no_one=-56 no_to=-66 not_.=91 not_<n>=79 not_a=-90
not_as=100 not_be_able=58 not_even=-64 not_even_open=52 not_from=71 not_giving=-75 not_have=77 not_have_to=51
not_keep=79 not_know=-78 not_know_what=-85 not_need=97 not_need_to=97 not_only=-101 not_stop=72 not_think=51
note_to=-71 nothing_.=107 noticed_the=-72 now_,=109 now_i=-160 now_i_know=-52 numbers_.=-45 numbers_did=-64
numbers_did_not=-64 of_<n>=101 of_a=-60 of_it=-47 of_it_,=-87 of_our=48 of_that=-101 of_the=98 of_the_team=119
of_this=-85 of_us_.=-52 of_us_could=-104 of_work=87 of_you=73 of_you_to=120 of_your=51 off_!=-78 off_.=67
off_without=86 office_.=-83 oh_my=-97 on_.=128 on_<n>=128 on_<n>_,=84 on_call=-70 on_day=-70 on_day_one=-45
on_fire=-65 on_fire_and=-65 on_friday=-62 on_friday_,=-83 on_it=-82 on_me=74 on_me_.=90 on_monday=-106
on_monday_.=-88 on_my_draft=-69 on_my_first=-89 on_the=-277 on_the_campaign=-49 on_the_day=110 on_the_phone=-108
on_the_stand=-92 on_this=96 on_thursday=63 on_thursday_?=97 on_time_.=-68 on_tuesday=-66 on_your=126 once_.=77
one_day=80 one_for=-99 one_hour=-69 one_of=93 one_of_us=92 only_one=90 open_.=94 open_a=52 order_.=65
order_._thanks=81 organising_the=-57 others_,=61 others_.=63 out_.=80 out_in=-54 out_of=-48 out_who=-100
out_with=-85 owe_you_one=-87 page_.=-83 parked_the=-85 party_,=102 passed_the=-66 patience_.=85 patience_with=-81
patient_with_<n>=63 pay_you=80 people_.=-124 people_in=-83 people_in_the=-83 person_._thanks=-48 phone_.=64
phone_calls=-86 phone_with=-71 phone_with_the=-50 place_.=-104 plan_.=55 plan_for=-72 please_do=74 please_do_not=74
pleasure_to=-87 presentation_,=82 presentation_.=65 printer_and=-82 proof_that=78 proud_of=-80 proud_of_you=-80
pull_request=-92 question_in=-107 questions_.=-94 read_it=-74 read_it_twice=-74 really_.=77 really_good=66
refreshing_to=75 refused_to=-79 release_.=45 release_notes=-90 remembered_the=81 reminder_about=49
reminder_about_the=49 respect_that=77 respect_that_you=77 rest_of=63 rest_of_the=99 rest_of_us=-96 review_,=61
review_.=-84 reviewing_the=-68 rewrote_the=-85 right_about=-77 right_about_the=-77 room_,=94 room_and=-79
run_the=106 said_it=-76 said_no=-72 samples_.=-60 sat_with=-68 saved_me=-80 saved_my=-90 saved_the=-103
saved_us=-109 saved_us_from=-75 saw_how=-85 saw_it=-121 saw_it_and=-78 saw_your=80 say_no=-73 say_thanks=-86
say_that=-83 saying_that=-97 see_a=92 see_that=84 see_that_you=55 see_what=86 see_you=89 sense_of=47 sent_me=-74
sent_the=-80 she_was=85 shift_._i=85 shift_swap=-84 should_have=-64 show_me=-99 showed_me=-77 showed_me_how=-52
sit_in=86 sit_in_the=86 sitting_with=-57 sitting_with_me=-57 smashed_it=-68 smile_.=-70 so_brave=62 so_clear=-56
so_glad=-53 so_glad_you=-101 so_good=-102 so_hard=53 so_i_could=-99 so_kind_to=-45 so_many=-123 so_much_,=91
so_much_for=102 so_nice_to=69 so_patient=49 so_patient_with=49 so_strong=73 so_that=-171 so_that_i=-122
so_that_the=-96 so_well_for=74 someone_in=72 someone_like=-92 someone_who=81 something_.=-83 spoke_up=-86
spotted_the=-61 still_be=-92 still_have=70 still_run=66 still_run_the=66 still_you=90 stop_the=-81 story_.=-65
such_a_good=-94 supplier_.=-55 surprised_by=90 take_the=121 take_the_hint=79 taking_my=-69 taking_the=-139
talks_.=-63 tea_.=-45 team_lunch=88 team_on=-86 ten_minutes=-89 tests_.=-77 text_me=74 than_<n>=81 than_i=108
than_i_would=48 than_last=63 than_the=125 thanks_!=75 thanks_,=-81 thanks_.=136 thanks_for_all=-57
thanks_for_asking=-66 thanks_for_breaking=-78 thanks_for_bringing=85 thanks_for_coming=47 thanks_for_everything=-62
thanks_for_finally=95 thanks_for_getting=-98 thanks_for_helping=120 thanks_for_lending=-63 thanks_for_lunch=-53
thanks_for_not=59 thanks_for_organising=-50 thanks_for_speaking=-72 thanks_for_staying=-51 thanks_for_teaching=-76
thanks_for_telling=93 thanks_for_testing=46 thanks_for_today=-48 thanks_for_waiting=-77 thanks_for_warning=-56
thanks_for_working=91 thanks_to=-61 thanks_you_!=-85 thanks_you_that=-90 thanks_you_very=-57 that_a=49 that_bug=-55
that_fix=-80 that_happen=-80 that_i_could=49 that_in=-91 that_one=-87 that_the=131 that_the_rest=-96
that_was_the=-87 that_way=76 that_way_.=82 that_we=-63 that_you=66 that_you_can=69 that_you_do=-45 that_you_let=95
that_you_remembered=81 the_agenda=-78 the_all=-63 the_all_hands=-63 the_archive=-95 the_baby=62 the_best_.=-92
the_boss=62 the_boxes=78 the_broken=-85 the_bug=-57 the_bus=69 the_call=-80 the_campaign=-49 the_car_park=64
the_claim=-89 the_cleaners=-80 the_client_was=-45 the_code_is=-71 the_colour=-80 the_contract=-99 the_contract_,=-73
the_corner=87 the_date=-98 the_day=119 the_days=69 the_decision=106 the_delivery=-54 the_door=-45 the_dosage=-51
the_error=-73 the_evening=-95 the_exam=-64 the_feedback=-69 the_first=-57 the_first_to=-95 the_form_.=-89
the_good=-129 the_grant=-78 the_hall=-97 the_hall_.=-97 the_hardest=66 the_heating=-84 the_help_with=-47 the_hint=79
the_horn=82 the_interns=-93 the_inventory=-52 the_invoice=-102 the_kids=-128 the_kindest=-100 the_last_minute=-100
the_launch_.=-52 the_lift=-53 the_lift_home=-101 the_line=-61 the_list=51 the_lunch=-46 the_machine=-76 the_mail=-49
the_meeting_,=65 the_mess=105 the_migration=-64 the_missing=-76 the_move_,=105 the_new=-47 the_new_colleague=-56
the_new_people=-65 the_nicest=90 the_night=-68 the_numbers_did=-64 the_office_.=-83 the_on=-70 the_on_call=-70
the_onboarding=-86 the_only=48 the_only_one=90 the_others=144 the_others_.=63 the_outage=-100 the_packing=85
the_party_,=78 the_party_.=-59 the_patient=-71 the_phone=-114 the_phone_with=-71 the_place=82 the_plants=-80
the_pregnancy=78 the_presentation_.=62 the_problem=72 the_projector=-62 the_quiet=-89 the_real=-62 the_reception=-65
the_release_.=45 the_report=53 the_report_.=51 the_rest=63 the_rest_of=63 the_retro=-70 the_safety=-90 the_same=-88
the_samples=-64 the_samples_.=-60 the_school=-98 the_server=61 the_shared=-60 the_shift=60 the_shift_.=56
the_shift_swap=-84 the_site=-74 the_slides_.=-71 the_soup=69 the_spare=-101 the_sprint=-76 the_stage=-106
the_stock=-71 the_storm=-82 the_supplier=-97 the_table=105 the_tax=-99 the_team_lunch=88 the_thesis=-83
the_third=-100 the_third_time=-53 the_till_.=-54 the_trailer=-74 the_train=-77 the_training=63 the_translation=-77
the_truth=-90 the_two=60 the_usual=84 the_van_.=-66 the_vendor=-75 the_warehouse=91 the_warehouse_.=91 the_way=-56
the_way_you=-95 the_weekend=52 the_whole=-85 the_whole_company=49 the_whole_floor=-97 the_wiki=-73 the_window=-55
the_workshop_,=94 the_workshop_.=-73 the_wrong=-124 there_.=77 there_is=71 there_is_work=71 they_say=72
thing_you_did=-55 things_.=-99 think_about=79 think_it=80 third_time=-53 this_company=-80 this_i=-47 this_i_will=-47
this_is=-90 this_month=83 this_morning=-75 this_time=134 this_time_.=127 this_week=-58 this_week_.=-49 though_.=103
though_you=-53 thought_of=-61 thought_you=107 thought_you_would=62 three_.=64 three_weeks=68 three_weeks_.=88
through_it=-62 thursday_?=97 tidy_,=102 till_.=-54 time_!=87 time_you=72 tired_of=80 to_,=-71 to_,_and=-71 to_.=51
to_all=-69 to_all_of=-69 to_be=74 to_bring=-109 to_check_.=-69 to_do_.=75 to_finish=64 to_fix=95 to_fix_the=95
to_go=76 to_have_a=103 to_hear=-92 to_know=120 to_make=89 to_me=88 to_me_at=78 to_our=102 to_present=47 to_reach=77
to_say=-152 to_say_that=-83 to_see=71 to_see_that=55 to_see_you=89 to_start=-79 to_stop=-81 to_stop_the=-81
to_talk=92 to_the=-75 to_the_others=90 to_the_party=80 to_the_school=-58 to_use=-78 to_work_with=-55 together_,=100
together_.=-87 told_me=-84 told_me_my=-59 told_you=87 tonight_.=71 too_.=77 took_my=-76 took_you=92 tuesday_.=-59
turnaround_on=-83 turnaround_on_the=-57 turned_the=-71 turns_out=95 twice_.=-60 two_days=-85 two_days_and=-67
two_weeks=-68 under_the_stage=-91 until_you=86 up_,=65 up_.=58 up_at=-45 up_on_the=-81 up_the=-68 up_to=-56
up_with=114 us_.=-62 us_an=-70 us_could=-104 us_from=-75 us_the=-91 useless_.=69 usual_.=87 van_.=-66 very_much=-57
waiting_.=-72 waiting_for=-88 wanted_to_say=-83 warehouse_.=91 warning_me=-56 warning_me_about=-56 was_a=-50
was_a_lovely=-93 was_actually=74 was_brutal=-68 was_good=70 was_great=79 was_hard=-53 was_hard_to=-53 was_late=-79
was_late_,=-79 was_lost=-87 was_lost_in=-62 was_not=68 was_on_fire=-65 was_so=-47 was_stuck=-83 was_wrong=-104
was_wrong_.=-83 way_.=79 way_you=-95 way_you_handled=-65 we_all=127 we_all_know=83 we_are=-87 we_could=-74
we_got=-146 we_got_the=-81 we_were=-82 week_and=-84 week_and_you=-55 weekend_.=-84 weeks_.=62 well_,=105
well_done_!=78 well_done_on=-90 well_for=74 well_you=95 went_out=-74 went_through=90 were_a=54 were_great_today=-52
were_right=-80 were_right_about=-77 were_so=89 what_<n>=88 what_an=46 what_our=92 what_the_customer=-87
what_you_did=-85 when_<n>=93 when_i=-94 when_i_was=-79 when_my=-47 when_the=-145 when_you=118 when_you_walk=73
which_i=69 while_i=-105 while_i_was=-80 while_you=84 who_would=78 whole_company=49 whole_floor=-97 why_.=-59
why_the=-79 wiki_page=-73 will_be=82 will_get=80 will_keep=69 will_make=50 will_make_sure=50 will_not_be=85
wish_to=85 wish_to_thanks=52 with_.=50 with_<n>=80 with_a=-81 with_all=-54 with_all_of=-54 with_me=-58 with_me_.=-61
with_me_so=-68 with_my=-66 with_the=-97 with_the_customer=-75 with_the_new=-66 with_the_printer=-63 with_those=78
with_us=60 with_you=-95 with_you_.=-124 with_you_on=-51 with_your=127 with_your_bad=75 without_a=99
without_making=-79 without_you=-153 without_you_.=-85 wonderful_person=-81 work_!=55 work_,=56 work_._i=85
work_._thanks=70 work_on_my=54 work_on_the=-120 work_so=57 work_so_hard=89 work_that=-59 worked_!=53
working_with=-101 working_with_you=-101 works_again=-95 workshop_,=70 would_be=58 would_be_a=79 would_be_better=86
would_do=-85 would_do_without=-85 would_have=-148 would_love=101 would_love_to=101 would_never=111
would_never_have=92 would_rather=89 would_still=-92 would_still_be=-92 wow_,=134 wow_,_you=125 wow_.=-106
write_the=-85 writing_it=-85 writing_it_.=-85 writing_tests=-86 wrong_.=-83 year_'s=56 yesterday_evening=-83
yesterday_evening_.=-83 yet_you=61 you_!=-144 you_,_you=100 you_._<n>=76 you_._thanks=79 you_a_lot=-75 you_also=-120
you_always=-81 you_always_bring=-71 you_always_look=82 you_and_not=83 you_answer=46 you_answered=79
you_are_always=-80 you_are_as=97 you_are_back=82 you_are_doing=61 you_are_going=67 you_are_great=-103
you_are_not=128 you_are_on=-60 you_are_proof=78 you_are_really=105 you_asked=-102 you_asked_the=-81 you_built=-80
you_called=-67 you_calmed=-88 you_calmed_the=-88 you_can=161 you_can_be=65 you_can_not=84 you_carried=-90
you_carried_us=-59 you_carry=81 you_caught=-83 you_could_not=80 you_did_for=-77 you_did_it=-104 you_did_not=-55
you_did_the=83 you_did_well=96 you_did_with=-88 you_do_.=-59 you_do_not=46 you_drew=-76 you_drove=-76
you_explain_things=-99 you_explained=-82 you_explained_the=-59 you_filled=86 you_filled_in=86 you_fixed_the=-91
you_for_all=-130 you_for_calling=-90 you_for_carrying=-88 you_for_everything=-58 you_for_finishing=91
you_for_going=-49 you_for_helping=-97 you_for_leaving=83 you_for_listening=-89 you_for_making=-99 you_for_not=-70
you_for_replying=83 you_for_reviewing=-83 you_for_taking=-64 you_for_the=96 you_for_to=-82 you_for_translating=69
you_for_writing=-113 you_found=-52 you_found_it=-79 you_gave=-99 you_had=-98 you_had_not=-89 you_had_to=57
you_handled=73 you_have=112 you_have_a=-46 you_have_been=106 you_have_no=109 you_have_such=71 you_have_taught=-61
you_have_the=56 you_held=-84 you_helped=53 you_in=132 you_in_the=86 you_keep=85 you_kept=-59 you_know=56
you_know_who=45 you_left=103 you_left_in=103 you_let=54 you_let_me=95 you_like=91 you_listened=-93 you_long=87
you_look=137 you_looked=98 you_made=69 you_made_for=-75 you_made_it=46 you_made_us=-95 you_make=-144
you_make_the=-107 you_make_this=-94 you_manage=62 you_managed=92 you_my=-92 you_never=-154 you_noticed_.=78
you_noticed_the=-72 you_out=80 you_parked=-85 you_parked_the=-85 you_people=102 you_quietly=-88 you_ran=67
you_refused=-79 you_refused_to=-79 you_remembered=90 you_remembered_the=81 you_rescued=-67 you_rewrote=-61
you_rewrote_the=-61 you_rock=-83 you_saved=-97 you_saw=-94 you_scared=-94 you_sent=-97 you_sent_me=-74
you_should=116 you_showed=-81 you_showed_me=-67 you_spoke=-86 you_spoke_up=-86 you_spotted=-61 you_spotted_the=-61
you_stayed=-52 you_still=79 you_still_have=59 you_still_run=66 you_stood=-94 you_stopped=81 you_swapped=-81
you_take=66 you_talk=-74 you_that=-46 you_that_you=-96 you_to=138 you_told=-132 you_told_me=-82 you_took=-80
you_took_my=-76 you_turned=-77 you_very=-57 you_very_much=-57 you_walk=73 you_want=65 you_want_to=65 you_went=64
you_went_through=90 you_were=63 you_were_right=-80 you_were_so=89 you_will=159 you_work=71 you_would=111
you_write_the=-85 your_<n>=82 your_accent=68 your_age=95 your_age_.=77 your_bad=75 your_brain=91 your_code=81
your_comments=-70 your_commit=-81 your_country=82 your_depression=68 your_desk=-57 your_desk_.=-62 your_effort=77
your_effort_,=77 your_feedback=76 your_hard=-81 your_hard_work=-81 your_help=-65 your_help_by=-75 your_honesty=-68
your_husband=58 your_idea_was=80 your_kindness=-92 your_own=-103 your_part=72 your_patience=-107
your_patience_with=-81 your_phone=87 your_reminder=-94 your_reports=61 your_smile=-59 your_smile_.=-50 your_talk=-71
your_team=77 your_team_.=77 your_weekly=-67 your_wife=81 your_words=65 your_work_.=-63 yours_.=106 yourself_.=72
"""
