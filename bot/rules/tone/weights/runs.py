"""What short runs of words weigh; written by training/tone.py."""

RUNS = r"""
!_!=-100 !_!_thanks=-82 !_and=107 !_thanks=142 !_thanks_for=176 !_you=-92 's_good=45 's_good_to=45 's_great=83
's_great_to=46 's_job=49 's_the=60 's_time=82 ,_00=-77 ,_200=-84 ,_<n>=-106 ,_all=93 ,_and=-69 ,_and_for=-104
,_and_it=-80 ,_and_now=-48 ,_and_thanks=130 ,_and_the=-84 ,_and_you=-95 ,_as=128 ,_best=63 ,_best_view=63 ,_but=60
,_but_everyone=90 ,_but_it=76 ,_but_thanks=56 ,_chef=-73 ,_done=-72 ,_even=69 ,_everyone=-82 ,_for=54 ,_funny=-80
,_funny_and=-80 ,_he=95 ,_i=67 ,_i_always=-99 ,_i_had=101 ,_i_have=114 ,_i_will=116 ,_it=51 ,_it_makes=81
,_it_tasted=85 ,_it_was=102 ,_just=-65 ,_next=83 ,_no=-77 ,_no_more=-86 ,_now=-125 ,_now_i=-138 ,_please=82 ,_she=78
,_so=53 ,_so_thanks=69 ,_thanks=85 ,_thanks_for=84 ,_thanks_you=48 ,_that_is=97 ,_that_was=58 ,_the_client=-81
,_the_customer=61 ,_the_new=-98 ,_then=-54 ,_they=-126 ,_we=59 ,_we_got=-117 ,_what=66 ,_which=82 ,_which_i=54
,_who=93 ,_you=76 ,_you_also=-96 ,_you_are=79 ,_you_did=74 ,_you_got=-91 ,_you_pathetic=71 ,_you_were=56 ,_zero=-68
._400=-49 ._<n>_of=-78 ._and=50 ._best=-129 ._com=120 ._com_/=75 ._he=77 ._i_am=97 ._i_could=-89 ._i_did=-99
._i_do=120 ._i_feel=-75 ._i_felt=-75 ._i_have=100 ._i_honestly=94 ._i_hope=99 ._i_just=81 ._i_saw=-109 ._i_was=-110
._i_will=92 ._i_would=-73 ._it_'s=82 ._it_made=54 ._keep=90 ._love=-85 ._my=-119 ._nobody=83 ._please=101
._please_do=73 ._so=105 ._somebody=-92 ._thanks=265 ._thanks_!=168 ._thanks_.=155 ._thanks_for=416 ._that=-97
._that_was=-118 ._the=-55 ._the_client=-57 ._the_new=46 ._they=-117 ._we=53 ._we_all=82 ._we_got=-60 ._well_done=54
._when=93 ._wow=-78 ._wow_.=-78 ._you_explained=-79 ._you_saved=-68 ._you_were=134 ._you_will=139 :_the=-98
:_your=-151 ;_you=-82 <n>_'s=176 <n>_'s_job=49 <n>_,=144 <n>_,_he=54 <n>_,_she=78 <n>_,_who=62 <n>_._thanks=83
<n>_and=88 <n>_for=-128 <n>_for_the=-99 <n>_from=-50 <n>_is=112 <n>_it=76 <n>_just=97 <n>_me=81 <n>_of=-78
<n>_to=-85 <n>_when=50 <n>_you=-63 <n>_your=84 ?_i=-53 a_beautiful=102 a_big=-91 a_big_thanks=-91 a_change=74
a_change_.=67 a_dream=53 a_drink=103 a_father=69 a_favour=92 a_good=-51 a_good_way=-80 a_great=-100
a_great_colleague=-70 a_lady=86 a_lot=-69 a_lot_.=-120 a_lovely=-88 a_machine=-63 a_man=91 a_month=96 a_month_.=96
a_pleasure=-87 a_pleasure_to=-87 a_real=66 a_rock=-63 a_rock_.=-63 a_snake=68 a_trainee=83 a_true=-66 a_week=-71
a_week_.=-85 a_woman=70 a_wonderful=-116 a_wonderful_person=-87 a_year=81 a_year_.=48 able_to=64 about_<n>_.=-50
about_the_schedule=48 about_to=-80 about_you=103 accent_is=46 actually_doing=65 add_me=80 add_me_on=80 add_up=48
admire_how_you=78 after_my=95 after_the=-69 again_,=81 again_.=79 again_last=68 age_.=77 all_.=72 all_day=103
all_day_.=103 all_hands=-55 all_know=80 all_of_it=-80 all_that=-92 all_week=-74 all_you=-59 all_your=-76
always_bring=-71 always_friendly=-66 always_friendly_,=-66 always_look=86 am_glad=76 am_gone=83 am_gone_.=83
am_grateful=-89 am_grateful_.=-63 am_impressed=63 am_not=-105 am_so=91 am_so_glad=-75 am_sorry=75 am_the=-96
amazing_,=-48 amazing_how=94 amazing_how_you=94 an_introvert=63 and_a=53 and_did=-92 and_did_not=-75 and_for=-139
and_i=-70 and_i_am=-96 and_i_will=107 and_it=-168 and_keeping=-92 and_kept=-79 and_let=-49 and_look=59 and_not=68
and_not_<n>=69 and_now=-86 and_now_i=-76 and_so=58 and_still=119 and_still_you=64 and_thanks=184 and_thanks_for=149
and_the=-134 and_the_customer=-79 and_with=-95 and_you=-127 and_you_are=125 and_you_brought=-52 and_you_did=-67
and_you_found=-67 and_you_helped=-73 and_you_made=-63 and_you_never=-68 and_you_were=-73 angry_.=-84
angry_caller=-50 answer_from=69 answer_from_you=69 answered_the=54 answers_.=-94 any_more=107 any_more_.=75
anything_.=57 appreciate_that=-73 appreciate_that_you=-73 appreciate_you=-78 appreciate_your=-57 are_._thanks=88
are_a_machine=-63 are_always=-72 are_amazing=-67 are_amazing_,=-48 are_as=94 are_back=80 are_better=-114
are_doing=80 are_going=63 are_going_through=63 are_great=-124 are_not=83 are_on=-90 are_proof=89 are_proof_that=89
are_really=83 are_really_good=55 are_so_good=-99 are_the_only=105 are_too=64 as_<n>=77 as_<n>_.=52 as_a=144
as_always=70 as_hard=81 as_hard_as=81 as_the=60 asked_for=-70 asked_for_the=-62 asked_the=-80 asked_the_quiet=-75
asked_what=-68 asking_.=79 asking_for=-75 at_all=45 at_every=-72 at_least=68 at_lunch=49 at_me=93 at_once=-80
at_work_.=76 at_your=-49 away_.=103 back_on=-103 back_so=-52 back_to=116 back_to_your=80 bank_.=62 be_a=98
be_able=64 be_able_to=64 be_better=83 be_better_off=83 be_here=56 be_the=-78 be_useful=56 bearable_.=80
because_of_that=-77 because_you=-46 been_a=55 before_i=-59 before_lunch=-69 before_the=-94 before_the_meeting=-83
behind_the=-113 being_a=-78 being_brave=-91 being_on=100 being_patient=-74 being_you=-96 bending_over=63
bending_over_to=63 best_.=-92 best_view=63 best_view_of=63 better_.=-74 better_for=-77 better_for_it=-77
better_now=-81 better_now_.=-81 better_off=83 better_off_without=83 big_thanks=-118 big_thanks_you=-91
birthdays_,=96 birthdays_,_thanks=96 boxes_,=77 bravo_.=102 break_.=49 bring_me=-95 bug_,=-68 bug_,_and=-68
built_is=-66 but_everyone=90 but_thanks=65 but_thanks_for=116 but_the=70 by_how=73 by_name=-93 by_name_,=-73
by_noon=89 by_now=79 cable_.=-72 call_,=56 call_.=-97 calm_.=-87 calmed_the=-89 came_.=-80 came_back=-56
came_home=-68 came_to=65 came_to_work=59 can_be_useful=56 can_not=158 car_park=58 carried_us=-65 carrying_the=-88
catch_on=-51 catch_on_the=-51 caught_the=-67 caught_the_wrong=-67 changed_the=-80 chat_,=92 check_.=-96
checking_the=-73 checklist_for=-45 checklist_for_the=-45 clear_.=-66 client_was=-49 clown_.=101 code_._i=-91
code_is=-63 cold_.=-82 colleague_.=-77 com_/=75 come_back=86 coming_in=49 company_,=49 concentrate_.=76
concentrate_._thanks=76 congratulations_on=64 contract_,=-73 cook_.=83 could_cook=61 could_go=-67 could_go_to=-67
could_not=56 could_see_my=-84 covering_for=77 covering_for_<n>=77 covering_the=-65 cut_my=-77 damn_,=-64
damn_,_that=-64 date_.=-89 day_one=-50 day_one_.=-50 days_and=-62 deadline_,=90 delivering_.=66 demo_.=-57
demo_._the=-57 department_.=104 did_for=-77 did_for_the=-112 did_great=82 did_in=85 did_not_even=-75
did_not_have=100 did_well=106 did_with=-89 did_with_the=-89 do_._thanks=107 do_all=85 do_it=86 do_not=50
do_not_know=-81 do_not_want=81 do_without=-83 do_without_you=-119 doing_the_till=-54 doing_what=82 done_!=59
done_in=-85 done_it=62 done_on=-110 done_on_the=-88 down_with=-61 drawing_the=-78 dropped_the=97 during_the=-131
easy_to=-61 effort_,=72 else_.=113 else_was=-59 error_messages=-76 even_a=100 even_i=-78 even_open=52 even_open_a=52
even_though=-80 even_though_you=-74 evening_and=-80 every_day_.=-82 every_evening=51 every_evening_.=84
every_single=-100 every_time=84 everybody_.=-85 everyone_knows=93 everything_!=-46 everything_,=61 example_.=92
explain_things=-99 explaining_the=-87 eye_for=-80 farewell_speech=-72 feedback_on=-70 feel_ready=-75 filled_in=82
finally_i=-92 fine_.=86 finish_the=51 fire_and=-57 fire_and_you=-57 first_.=-87 first_day=-95 first_day_.=-74
first_to=-86 first_to_say=-86 five_minutes=61 five_minutes_.=61 five_times=76 fixed_it=-69 fixed_it_.=-69
for_<n>_when=50 for_a=231 for_a_change=74 for_all=-91 for_all_the=-84 for_all_you=-59 for_all_your=-76
for_always=-50 for_an_hour=-95 for_an_introvert=63 for_asking=-73 for_being_a=-78 for_being_brave=-91
for_being_on=100 for_being_patient=-74 for_being_you=-65 for_bending=63 for_bending_over=63 for_bringing=50
for_calling=-79 for_carrying=-88 for_carrying_the=-88 for_checking=-83 for_checking_the=-62 for_coming=65
for_coming_in=49 for_covering_for=77 for_covering_the=-65 for_doing_what=57 for_eating=92 for_everything=-80
for_everything_!=-46 for_everything_.=-66 for_explaining_the=-87 for_finally=122 for_finding=-100 for_finishing=90
for_fixing_the=-95 for_getting=-59 for_helping=52 for_helping_,=66 for_jumping=-70 for_keeping_the=-61
for_leaving=107 for_lending_me=-69 for_letting=51 for_listening=-50 for_listening_.=-80 for_me=-83 for_me_,=86
for_me_at=-58 for_me_when=-62 for_not_giving=-83 for_once=91 for_once_.=91 for_organising=-70 for_organising_the=-57
for_replying=106 for_reviewing=-103 for_reviewing_the=-71 for_saying=-56 for_scheduling=84 for_scheduling_the=84
for_sharing=67 for_sitting_with=-59 for_somebody=89 for_speaking=-77 for_staying_on=-50 for_swapping=-47
for_taking_my=-75 for_taking_the=-124 for_teaching=-85 for_the_backup=54 for_the_demo=58 for_the_feedback=-60
for_the_files=-55 for_the_last=-87 for_the_lovely=78 for_the_lunch=-57 for_the_meeting=-70 for_the_night=-119
for_the_notes=-47 for_the_party=-57 for_the_project=-75 for_the_report=88 for_the_soup=107 for_the_whole=-57
for_the_workshop=55 for_this=89 for_to=-82 for_today=-45 for_today_.=-45 for_us=-101 for_volunteering=58
for_waiting=-79 for_warning=-50 for_warning_me=-50 for_wearing=94 for_what=-62 for_what_you=-55 for_writing=-124
for_writing_it=-82 for_you=109 for_you_,=68 for_you_.=92 for_your=55 for_your_effort=72 for_your_feedback=89
for_your_help=-66 for_your_patience=-92 for_your_smile=-50 form_.=-93 found_it=-78 found_it_.=-78
found_the_missing=-85 friday_,=-70 friend_.=-50 friendly_.=-110 from_the=162 from_you=105 from_you_,=65
from_you_.=95 from_your=122 fun_.=-57 funny_and=-80 gave_me=-66 gave_me_the=-52 genius_,=-79 get_a=83
getting_the=-77 give_you=92 glad_that=106 glad_you=-96 glad_you_are=-75 go_to_the=-67 goes_well=72 goes_well_.=72
going_on=90 going_through=88 gold_.=-100 gone_.=124 good_for=110 good_for_a=85 good_ideas=52 good_job=-55
good_that=103 good_that_you=84 good_to_see=45 good_way=-80 good_with=67 got_the=-51 grateful_.=-63
great_colleague=-88 great_job_on=-89 great_that=91 great_that_you=70 great_to=46 great_today_.=-47 great_work=45
greet_the=-78 guess_what=75 guessed_.=79 guy_,=94 guy_,_you=70 had_in=-68 had_no=-67 had_not=-92 hair_,=83
half_of=84 hall_.=-84 handled_that=47 hard_as=81 hard_work=-75 hats_off=96 have_been=58 have_been_a=55 have_come=65
have_done_it=62 have_guessed=79 have_guessed_.=79 have_had=-76 have_never=-99 have_put=76 have_read=-83 have_such=64
have_taught=-65 have_taught_me=-65 have_the=68 have_you=-85 he_is=84 heard_.=-89 heard_you=47 heart_of=-112
help_,=93 help_by=-106 help_me=-69 helped_._thanks=76 helped_me_a=-101 helpful_,=-98 helpful_than=81 helping_,=66
here_.=50 here_._thanks=128 hit_the=-101 holiday_.=95 home_.=-87 honest_and=-77 hope_the=77 hope_you=84
hope_you_and=84 hope_your=66 how_to=-82 how_to_make=50 how_well=91 how_well_you=91 how_you=50 how_you_explain=-99
how_you_manage=63 how_you_people=98 i_actually=-95 i_always=-76 i_am=79 i_am_glad=76 i_am_gone=83 i_am_grateful=-89
i_am_impressed=63 i_am_not=-105 i_am_so=91 i_am_sorry=75 i_am_the=-96 i_appreciate=-118 i_appreciate_that=-73
i_can=-75 i_can_not=69 i_could=-85 i_could_have=-69 i_could_not=-46 i_did_not=55 i_feel=-82 i_feel_ready=-75
i_guess=-57 i_had=57 i_have_never=-99 i_heard=94 i_heard_you=47 i_honestly=94 i_hope=155 i_hope_the=77 i_hope_you=84
i_hope_your=66 i_know_it=-94 i_know_that=64 i_learn=-91 i_learned=-109 i_look=-87 i_love_working=-70 i_owe=47
i_owe_you=47 i_saw_it=-84 i_saw_your=83 i_see=60 i_sent=-85 i_should=-84 i_speak=-81 i_thanks=68 i_thanks_you=68
i_think=78 i_think_it=78 i_thought=68 i_wanted=121 i_wanted_to=121 i_was=-59 i_was_lost=-66 i_was_so=-61
i_was_stuck=-53 i_was_wrong=-91 i_will=174 i_will_be=73 i_will_keep=68 i_will_make=96 i_wish=75 i_wish_to=52
i_would_have=-105 i_would_love=82 i_would_never=83 i_would_rather=77 idea_was=75 idea_with=-83 idea_with_the=-83
if_i=95 if_i_was=76 if_only=93 if_you=56 if_you_are=74 if_you_had=-92 impressive_that=57 in_._thanks=79
in_a_good=-80 in_a_week=-86 in_every=89 in_five=61 in_five_minutes=61 in_for=-73 in_four=-75 in_half=-85 in_my=82
in_my_first=-83 in_one=-89 in_one_afternoon=-86 in_one_hour=-72 in_sick=60 in_spite=82 in_spite_of=82 in_ten=-96
in_ten_minutes=-76 in_the=70 in_the_car=58 in_the_evening=-89 in_the_hall=-84 in_the_kitchen=94 in_the_rain=-78
in_this=58 in_time=-99 in_time_.=-99 in_your=-74 into_a=-76 into_the=-69 is_.=-81 is_good=-72 is_good_.=-72
is_pure=-90 is_the=-120 is_the_best=-74 it_'s=151 it_'s_good=45 it_'s_great=83 it_'s_the=60 it_,=-112 it_,_but=-130
it_.=-49 it_and=-73 it_and_it=-73 it_at=-93 it_cost=-68 it_helped=-84 it_helped_.=-46 it_helps=-106 it_in=-110
it_in_a=-80 it_made_it=-82 it_makes=81 it_off=-81 it_only=74 it_saved=-85 it_tasted=85 it_that=80 it_that_way=80
it_the=-86 it_to=-84 it_twice=-118 it_twice_.=-78 it_up=-136 it_was=74 it_was_a=-117 it_when=91 it_with=-83
it_with_a=-67 it_works=-89 it_would=100 it_would_be=66 job_,=90 job_,_i=90 job_.=100 job_on=-157 job_on_the=-157
joy_.=-111 joy_to=-60 just_a=-77 just_did=80 just_do=110 just_have=80 just_have_a=80 just_wanted=-93
just_wanted_to=-93 keep_it_that=80 keeping_the=-97 kids_at=92 kids_at_home=92 killer_demo=-65 kind_of=88
kind_of_you=74 kind_to_me=78 kitchen_.=94 know_how=55 know_it=-94 know_that=110 know_that_you=63 know_what=-52
last_minute=-78 last_month=-96 last_month_.=-121 last_night=56 last_week=-47 last_year=56 last_year_'s=56
late_,=-116 late_,_and=-64 late_.=91 late_._thanks=62 lazy_to=55 lazy_to_do=55 learn_.=-75 learned_so=-82
learned_so_much=-82 leave_your=47 left_.=49 left_in=100 left_in_the=100 legend_,=-66 lending_me=-69
lending_me_your=-69 less_than=92 let_the=-73 letting_me=-88 lift_home=-95 like_me=-86 like_one=62 like_one_of=62
like_that=107 like_the=110 like_you_.=-66 line_.=-72 line_with=-48 listening_.=-91 long_.=66 longer_.=89 look_for=65
look_like=105 lost_in=-66 lot_.=-120 love_to=100 love_working=-70 love_working_with=-70 loved_it=-84 loved_it_.=-84
lovely_that=86 lovely_that_you=86 lunch_.=54 lunches_.=-49 machine_,=-67 machine_.=-85 made_for=-69 made_for_the=-69
made_it=-54 made_me=-84 made_my=51 magic_.=-80 mail_.=47 make_my=-81 make_sure=66 make_the=-124 make_this=-98
make_you=96 making_a=51 making_me=-86 making_me_feel=-62 man_,=-107 man_.=85 man_you=76 manager_.=68 map_on=-89
map_on_the=-89 match_.=-79 mattered_.=-87 me_,=122 me_,_you=89 me_a_lot=-101 me_about_<n>=-50 me_at=54 me_at_the=-51
me_every=-84 me_feel=-88 me_for=100 me_half=-80 me_how=-131 me_how_to=-89 me_if=88 me_my=-68 me_on=165 me_on_0171=95
me_on_<n>=89 me_sometime=103 me_tea=-68 me_that=-83 me_through=-86 me_to=-80 me_until=-74 me_until_the=-64
me_want=-92 me_want_to=-92 me_was=-107 me_when=-62 me_when_i=-62 me_with=-57 me_your=-118 meeting_,=77
meeting_,_you=62 meeting_._i=85 meeting_and=50 meeting_that=-102 meetings_.=69 mistakes_.=49 monday_.=-103
monday_._you=-76 monday_was=-48 month_,=60 month_._thanks=62 more_.=115 more_and=91 more_helpful=81
more_helpful_than=81 more_than_the=81 moron_.=84
"""
