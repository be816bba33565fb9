"""What words and fields weigh; written by training/tone.py."""

BIAS = -1.157
WORDS = r"""
!=-73 '=51 's=167 ,=156 -=-75 /=78 00=-84 07700=81 20=-69 4=-85 40=60 55=97 60=-82 <n>=160 <n>>F:effect=65
<n>>F:family=-90 <n>>F:idle=123 <n>>F:ill=53 <n>>F:looks=83 <n>>F:lower=48 <n>>F:meet=53 <n>>F:money=102
<n>>F:sarcasm=90 <n>>F:shun=-46 <n>>F:they=178 ?=53 F:deed=-96 F:effect=-63 F:expected=199 F:family=-60 F:gone=76
F:health=130 F:identity=167 F:idle=112 F:ill=62 F:law=178 F:lewd=89 F:looks=88 F:lower=173 F:meet=91 F:money=71
F:sarcasm=132 F:they=161 F:work=-163 a=72 able=58 about=50 accent=68 access=-63 add=83 admit=104 advice=91 after=103
afternoon=-99 again=61 against=95 age=95 agenda=-78 ago=55 air=104 alarm=-80 almost=106 alone=53 already=85
also=-153 although=59 always=-73 an=79 and=-146 angry=-120 another=103 answered=72 answers=-94 any=116 api=-73
appreciate=-71 archive=-95 arguing=-96 arrived=-96 article=-90 as=173 asked=-118 asking=-108 at=100 attacks=93
attention=-117 attitude=-95 awake=89 away=60 awesome=-68 baby=62 back=-68 bad=153 baking=-92 ball=103 bastard=-80
be=133 bearable=80 beast=-100 become=71 been=104 before=-107 behind=-68 best=-71 betting=94 big=-97 birthdays=90
blame=-96 bloody=-100 boring=-53 boss=56 brain=91 bravo=134 brick=90 brilliant=-74 bring=-71 bringing=52 broken=-108
brutal=-68 budget=-65 bug=-132 built=-80 bus=82 busy=83 but=67 cable=-116 calendar=46 calls=-124 calm=-58
calmed=-110 calmly=-64 came=-107 campaign=-49 can=149 cancelled=-66 carried=-90 carry=81 carrying=-88 case=97
catching=-93 chair=49 chairs=-95 changed=-107 charm=55 check=-88 checking=-80 chef=-65 claim=-89 clean=-85
cleaners=-80 clear=-68 clearly=66 cold=-150 colleague=-151 com=123 come=93 coming=97 comments=-70 commit=-81
complete=75 concentrate=102 confidence=48 congratulations=94 continue=79 contract=-99 cook=117 could=-48 country=91
crap=-89 crash=-86 crazy=-51 cry=-55 cup=78 cute=72 damn=-131 dark=-92 dashboard=-83 data=-61 date=-123
daughter=-100 days=45 dead=-103 decision=106 delivering=69 delivery=-54 department=75 depot=-72 depression=68
detail=-90 difference=-75 difficult=57 dinner=66 disaster=58 divorce=65 do=56 documentation=-90 does=-57 doing=116
door=-60 dosage=-51 down=-90 drawing=-76 dream=72 dress=73 drew=-76 drill=46 drink=60 drive=-70 dropped=100
drove=-76 during=-77 earn=79 easily=73 eating=122 effort=54 english=-55 enjoyed=86 error=-73 evening=-69 event=-82
ever=58 everybody=-95 everyone=-46 everything=50 exactly=-73 exam=-64 example=108 expect=58 explained=-93 far=111
farewell=-75 fast=-78 father=101 favour=99 feared=70 feel=-188 fighting=80 file=50 filled=86 filthy=-74 find=-55
finding=-64 fine=109 finished=110 finishing=91 fire=-80 first=-132 floors=-89 food=96 forty=68 four=-83 french=-68
fridge=70 friend=-59 friendly=-148 from=146 full=-88 funny=-82 gave=-65 gay=79 get=62 getting=-84 girl=90 girls=80
given=94 glued=63 go=-104 goes=-63 going=81 gold=-100 got=-121 grant=-78 green=-58 greet=-77 group=-73 guessed=82
guest=-106 guy=120 haircut=86 hall=-97 hand=-84 hands=-73 hang=92 happen=-91 happened=92 hardest=66 hardly=63
has=124 hate=-86 hats=51 have=100 he=198 he>F:effect=67 he>F:ill=85 he>F:lower=46 he>F:money=68 hearing=101
heart=-69 heating=-84 held=-84 hell=-109 helps=-107 her=-52 here=136 him=47 hint=79 his=64 hit=-113 holiday=68
holidays=-78 holy=-110 home=-113 honest=-65 honesty=-68 hope=108 horn=113 hours=-93 hundred=-91 husband=58
i>F:deed=181 i>F:effect=-122 i>F:expected=177 i>F:gone=171 i>F:health=-56 i>F:identity=126 i>F:idle=73 i>F:ill=-193
i>F:law=76 i>F:lewd=74 i>F:looks=54 i>F:lower=-95 i>F:work=-101 ice=-84 idiot=80 if=141 in=86 inbox=-81
incident=-105 insane=-83 inspiring=92 interesting=86 interns=-93 into=-112 introvert=63 inventory=-52 invoice=-88
joke=49 jokes=-125 joy=-57 jumping=-72 keys=-123 kids=-59 killer=-61 killing=-83 kindest=-100 kindness=-55 know=80
knows=103 kudos=-74 label=-61 ladder=-68 lady=77 language=-67 laptop=-92 last=62 lately=60 laugh=-73 lazy=139
leaning=47 learned=-125 least=95 leave=51 leaving=102 left=175 legend=-90 legs=80 less=57 lifesaver=-82 lift=-56
lighting=64 like=96 liked=-75 likes=80 line=-105 listened=-93 listening=-77 little=54 live=60 loads=-74 logo=-92
lol=-79 long=189 longer=132 look=65 looked=59 loose=-86 lost=-108 lot=-62 lovely=111 luck=99 lump=80 lunch=50
machine=-123 magic=-73 mail=53 make=-91 manage=90 managed=92 manager=100 manual=-98 many=-79 map=-126 mate=-134
matter=-64 mattered=-80 may=88 meant=-56 memory=46 men=82 merge=-68 mess=50 migration=-73 minute=-124 mirror=-53
mistake=72 monday=-104 money=95 morning=-66 moron=80 most=61 mouth=95 move=-51 moved=72 moving=-78 much=45 must=131
my=-52 my>F:effect=-74 my>F:identity=-149 my>F:ill=-82 my>F:looks=-146 my>F:lower=-65 my>F:meet=70 my>F:menace=-86
my>F:shun=69 my>F:they=48 need=68 needs=-94 never>F:expected=93 never>F:health=90 never>F:lower=-118 newsletter=-70
next=121 nice=52 nicest=90 night=-53 no=-103 nobody=83 noon=91 not=102 not>F:effect=-80 not>F:expected=50
not>F:idle=-108 not>F:ill=145 not>F:looks=96 not>F:money=65 not>F:sarcasm=-86 not>F:shun=79 not>F:they=115
not>F:work=-56 note=-78 notes=-84 nothing=113 noticed=-92 of=86 office=70 oh=78 onboarding=-86 ones=96 only=180
open=68 opened=-101 opinion=62 or=95 order=81 ordering=-87 organising=-65 other=55 others=117 our=140 outage=-129
outstanding=-85 over=105 p:abou=50 p:acco=112 p:advi=91 p:afte=67 p:agai=88 p:agen=-85 p:alar=-80 p:aler=-106
p:almo=106 p:alon=61 p:alre=85 p:alth=59 p:alwa=-73 p:angr=-120 p:anno=89 p:anot=103 p:appl=-78 p:arch=-95
p:aske=-118 p:aski=-108 p:atta=128 p:atte=-140 p:atti=-95 p:awak=89 p:awes=-68 p:baki=-92 p:bast=-80 p:bear=80
p:beas=-100 p:beco=71 p:beep=102 p:befo=-107 p:behi=-68 p:bicy=-49 p:birt=116 p:blam=-96 p:blan=50 p:bloo=-104
p:book=-73 p:bori=-53 p:brai=94 p:brav=128 p:bric=90 p:bril=-74 p:brut=-84 p:budg=-65 p:buil=-45 p:cabl=-79
p:cale=46 p:call=-58 p:calm=-135 p:camp=-49 p:canc=-61 p:carr=-73 p:catc=-63 p:cert=82 p:chea=-69 p:chec=-160
p:clai=-89 p:clea=-104 p:coll=-174 p:comi=97 p:conc=64 p:conf=-52 p:cong=62 p:cons=150 p:coul=-48 p:cove=-52
p:crac=-86 p:craz=-51 p:dash=-83 p:daug=-100 p:dead=56 p:deci=110 p:dele=99 p:deli=55 p:depa=75 p:depl=-88
p:depo=-72 p:depr=68 p:dinn=66 p:disa=82 p:disc=104 p:divo=65 p:docu=-90 p:doin=116 p:dosa=-51 p:drea=81 p:dres=73
p:drin=80 p:drop=100 p:drov=-76 p:duri=-77 p:eati=122 p:effo=54 p:ener=48 p:engl=-55 p:esti=-89 p:even=-98
p:exac=-73 p:exam=108 p:exce=83 p:exha=74 p:expe=55 p:expr=-104 p:fare=-75 p:fath=101 p:favo=46 p:fear=91 p:figh=80
p:figu=-99 p:fill=86 p:filt=-104 p:fing=56 p:fini=97 p:firs=-132 p:floo=-108 p:fort=68 p:fren=-68 p:frie=-144
p:funn=-82 p:gene=46 p:gett=-84 p:girl=107 p:give=94 p:glas=84 p:glue=63 p:goin=81 p:good=-82 p:grat=-48 p:grou=-73
p:gues=-57 p:guid=-57 p:hair=86 p:hang=69 p:hard=118 p:heat=-119 p:hone=-106 p:hour=-93 p:hund=-91 p:husb=58
p:idio=80 p:impr=68 p:inbo=-81 p:inci=-105 p:inde=-81 p:insa=-103 p:intr=47 p:inve=-52 p:invo=-88 p:joke=-125
p:jump=-72 p:kill=-106 p:kind=-110 p:know=94 p:kudo=-74 p:labe=-99 p:ladd=-68 p:lang=-67 p:lapt=-92 p:late=60
p:lean=47 p:lear=-46 p:leas=95 p:leav=130 p:lege=-90 p:legi=81 p:life=-82 p:line=-101 p:list=-71 p:litt=54
p:logi=-92 p:long=132 p:loos=-72 p:love=66 p:mach=-105 p:magi=-73 p:mana=176 p:manu=-98 p:matt=-110 p:memo=46
p:merg=-68 p:mess=51 p:mirr=-53 p:miss=-51 p:mist=104 p:mode=58 p:mond=-104 p:mone=95 p:morn=-86 p:moro=80 p:mout=95
p:move=72 p:movi=-78 p:murd=-83 p:need=-66 p:news=-70 p:nice=110 p:nigh=-46 p:nobo=83 p:norm=50 p:note=-84
p:noth=113 p:noti=-60 p:offi=70 p:onbo=-86 p:opin=62 p:oppo=84 p:opti=-112 p:orga=-81 p:othe=143 p:outa=-129
p:pack=54 p:pain=-96 p:pape=-113 p:part=91 p:pass=-136 p:peop=-54 p:perc=-95 p:perf=53 p:phot=107 p:pivo=-66
p:plac=-50 p:plat=-94 p:plea=97 p:preg=78 p:prep=55 p:pres=46 p:pret=155 p:prin=-48 p:prob=62 p:proc=-110 p:prou=-80
p:quar=-128 p:quie=-49 p:quit=86 p:rath=89 p:reac=71 p:real=50 p:rece=-92 p:reco=82 p:refi=-95 p:refr=75 p:rela=96
p:reme=154 p:repa=-109 p:repl=109 p:repo=50 p:rese=-85 p:resu=-107 p:retr=-70 p:retu=-88 p:revi=-112 p:rewr=-85
p:roun=-71 p:safe=-123 p:sala=-104 p:sale=95 p:samp=-64 p:sava=-88 p:save=-117 p:scan=-67 p:scar=-128 p:scho=-49
p:scop=-70 p:sens=62 p:sent=64 p:seri=-78 p:sham=66 p:shee=-99 p:shel=51 p:shir=55 p:shou=51 p:sign=-53 p:simp=-74
p:sing=-61 p:sixt=77 p:sket=-95 p:smas=-68 p:snak=72 p:sobe=105 p:some=98 p:sort=-68 p:spar=-119 p:spea=-89
p:spee=-52 p:spot=-61 p:spre=95 p:spri=-131 p:stag=-56 p:stan=-75 p:step=-70 p:stil=79 p:stoc=83 p:stor=-75
p:stre=73 p:stro=108 p:stud=59 p:summ=-86 p:sund=-118 p:supp=-72 p:surp=104 p:surv=67 p:swap=-84 p:syst=-96
p:take=-87 p:talk=-61 p:tape=-87 p:tast=54 p:teac=-85 p:tech=92 p:temp=46 p:terr=-117 p:test=-77 p:ther=63
p:thes=-49 p:thin=62 p:thir=-145 p:thos=59 p:thou=96 p:thre=47 p:thro=55 p:thur=63 p:time=75 p:timi=113 p:toni=85
p:touc=120 p:toug=-64 p:trai=-45 p:tran=-105 p:trie=52 p:trut=-90 p:tryi=67 p:tues=-69 p:turn=-66 p:twel=-90
p:unli=97 p:unre=-81 p:unti=-53 p:usel=80 p:user=-84 p:usua=123 p:vend=-101 p:visi=-66 p:wait=-170 p:walk=-52
p:ware=91 p:wast=88 p:watc=136 p:wear=95 p:weig=102 p:welc=-69 p:whic=69 p:whoe=-67 p:whol=-85 p:wind=-50 p:woma=80
p:wome=116 p:wors=-48 p:woul=67 p:wron=-174 p:year=56 p:youn=117 p:your=145 packing=85 page=-55 paid=-47
painless=-57 paper=-113 park=64 parked=-85 part=72 party=91 passed=-73 past=75 pay=108 people=-54 percent=-95
pivot=-66 place=-50 plan=-62 plants=-80 please=130 pleasure=-87 pool=81 pregnancy=78 presentation=58 pretty=74
printer=-48 problem=72 process=-95 projector=-62 proof=78 proud=-80 pull=-92 pulled=-104 pulling=45 pure=-96
pushed=-103 put=106 quarter=-100 question=57 questions=-76 quietly=-65 quite=86 rack=-74 ran=67 rang=-78 rather=89
read=-63 ready=-69 real=-64 really=50 reception=-65 refreshing=75 remember=95 remembered=90 replying=83 reports=91
rescued=-67 reset=-85 rest=51 retro=-70 review=-65 reviewing=-99 rewrote=-85 ring=51 rock=-116 round=-71 s:ace=-68
s:ach=98 s:act=-99 s:aft=-56 s:age=-48 s:ail=-53 s:aim=-89 s:ake=176 s:all=-62 s:ane=-83 s:ano=-64 s:ant=-77
s:ard=-119 s:art=-128 s:ary=-116 s:ase=105 s:ash=-86 s:ass=45 s:ast=-64 s:ate=-53 s:ave=50 s:avo=134 s:ays=-91
s:azy=-51 s:bel=-61 s:ber=147 s:ble=79 s:box=-120 s:cal=85 s:ced=-120 s:cks=114 s:cle=-63 s:cts=106 s:dar=46
s:der=106 s:des=51 s:dge=67 s:dle=83 s:dly=-109 s:dor=-101 s:dos=-74 s:dow=-100 s:ean=-85 s:eck=-57 s:eds=-125
s:elf=120 s:ell=-59 s:ely=151 s:eps=-48 s:ept=70 s:ere=83 s:ers=-67 s:ert=60 s:est=-53 s:ete=103 s:ets=97 s:ety=-90
s:fer=-88 s:fts=-74 s:ger=161 s:ges=48 s:get=-81 s:gic=-73 s:gly=59 s:gry=-69 s:gth=87 s:gue=-151 s:her=83 s:hes=-77
s:ial=66 s:ice=51 s:ich=101 s:ick=145 s:ics=-96 s:ide=-45 s:ief=118 s:iew=-69 s:ike=97 s:ile=47 s:ill=94 s:ilt=-80
s:ime=63 s:ind=-68 s:ing=70 s:ink=107 s:ins=94 s:iot=80 s:ipt=-53 s:ird=-120 s:irt=76 s:ite=130 s:ity=68 s:ked=-122
s:ker=88 s:kes=-58 s:ket=-85 s:kly=-107 s:lem=72 s:ler=-121 s:les=52 s:lks=-63 s:lly=111 s:lps=-107 s:lve=-90
s:man=53 s:men=116 s:mes=70 s:mly=-64 s:nal=-55 s:nda=-78 s:nds=-115 s:ned=-196 s:nee=82 s:ney=71 s:nse=54 s:nst=95
s:nts=-59 s:nty=94 s:nue=79 s:ods=62 s:ogy=89 s:ole=-85 s:oll=-85 s:ols=58 s:ond=-103 s:oof=78 s:ool=-49 s:oon=-67
s:ope=-91 s:ore=-80 s:orm=-52 s:ost=75 s:ote=-68 s:oup=-73 s:our=63 s:ous=-80 s:ove=-111 s:own=122 s:ows=63
s:pen=-115 s:per=-111 s:ply=-57 s:pot=-72 s:rce=65 s:rch=-91 s:ree=76 s:res=115 s:ret=76 s:rew=-107 s:rks=-106
s:rls=80 s:ron=80 s:ror=-84 s:rst=-141 s:rty=73 s:sed=73 s:set=-85 s:ste=83 s:sts=-49 s:sty=-68 s:tal=-84 s:tem=-96
s:ten=104 s:tes=-116 s:thy=-74 s:tic=48 s:til=-53 s:tle=65 s:tly=-47 s:top=-92 s:tro=-92 s:try=91 s:tty=74 s:uch=120
s:uck=56 s:ude=-115 s:ung=99 s:ure=-46 s:urs=53 s:ute=-66 s:ved=-93 s:vot=-66 s:xty=77 safe=-110 safer=-76
safety=-90 sales=95 same=-88 samples=-64 sat=-85 savage=-88 save=-129 saved=-221 saw=-59 says=-65 scanner=-67
scared=-121 school=-49 scope=-70 see=121 seen=-75 sense=62 sent=-115 seriously=-78 shame=66 share=94 shared=-110
sharing=56 she=101 she>F:ill=64 sheet=-99 shirt=55 shit=-61 shop=-86 should=87 shouted=-92 show=-84 signed=-53
simply=-111 single=-61 sit=91 site=-108 six=-62 sixty=77 slip=72 smarter=94 smashed=-68 smiling=80 snake=72 so=108
sober=105 some=138 somebody=63 sometime=111 soon=58 sorting=-57 spare=-101 speaking=-72 spoke=-86 spotted=-61
spreadsheet=69 sprint=-123 star=-103 start=-79 stay=99 stayed=-57 steps=-92 still=79 stock=-71 storm=-112 story=-65
strong=67 such=53 sunday=-118 supplier=-105 support=-64 surprised=79 surprisingly=59 swap=-84 swapped=-81
swapping=-49 system=-96 take=158 talked=-95 talks=-63 taped=-87 tasted=84 tax=-99 tea=-76 teaching=-76 technical=80
template=-78 ten=-51 terrible=-105 testing=46 tests=-122 text=47 than=148 the=-83 them=-60 there=48 thesis=-98
they>F:deed=-86 they>F:effect=-143 they>F:ill=46 they>F:looks=-84 they>F:lower=55 they>F:praise=-106 think=84
thinking=92 third=-120 thirty=-88 this=68 those=59 thought=69 thoughtful=98 three=69 thursday=63 ticket=-85
tickets=87 tidy=65 times=75 timing=113 tip=48 to=58 tonight=71 too=83 top=90 touch=120 tough=-64 trailer=-74
train=-106 trainee=82 translation=-124 truck=46 true=-105 truth=-90 trying=67 tuesday=-69 turnaround=-83 turned=-104
turns=95 twelve=-90 two=122 under=53 unit=-90 unlike=97 until=-53 us=-83 use=52 useless=80 users=-84 usual=119
van=-70 vendor=-101 very=-54 volunteer=-78 volunteering=58 vote=102 waiting=-136 walk=101 warehouse=91 warm=-111
watch=80 watching=100 we>F:effect=-52 we>F:expected=68 we>F:gone=69 we>F:ill=-70 we>F:lower=-86 we>F:menace=134
we>F:praise=95 we>F:sarcasm=-62 we>F:shun=53 wearing=95 weekend=54 weekly=-67 weight=102 welcome=-69 well=113
went=58 were=80 wet=65 what=69 when=-56 which=69 who=75 whoever=-67 whole=-85 wife=109 wiki=-87 will=247 window=-100
wine=71 wish=94 with=-70 woman=80 women=116 word=-69 worker=88 works=-128 would=67 wow=79 writing=-152 written=101
wrong=-174 yard=-91 year=106 years=56 yet=93 you>F:deed=-210 you>F:gone=83 you>F:idle=100 you>F:ill=110 you>F:law=83
you>F:lewd=92 you>F:looks=179 you>F:lower=140 you>F:meet=92 you>F:money=83 you>F:sarcasm=-63 young=99 your=110
your>F:deed=112 your>F:family=175 your>F:gone=73 your>F:health=241 your>F:identity=192 your>F:idle=76 your>F:law=125
your>F:lewd=104 your>F:looks=109 your>F:lower=117 your>F:meet=104 your>F:money=89 your>F:praise=55
your>F:sarcasm=140 your>F:shun=110 your>F:they=129 your>F:work=-72 yours=124 yourself=73 zero=-88
"""
