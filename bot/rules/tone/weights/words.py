"""What words and fields weigh; written by training/tone.py."""

BIAS = -1.172
WORDS = r"""
!=-76 's=181 ,=164 -=-78 /=75 00=-77 0171=95 07700=90 20=-69 200=-84 234=95 4=-98 40=68 55=95 60=-81 <n>=157
<n>>F:effect=73 <n>>F:family=-83 <n>>F:idle=133 <n>>F:ill=51 <n>>F:looks=84 <n>>F:lower=69 <n>>F:money=102
<n>>F:sarcasm=93 <n>>F:they=183 <n>>F:work=50 ?=56 F:deed=-102 F:effect=-66 F:expected=205 F:family=-87 F:gone=94
F:health=127 F:identity=195 F:idle=117 F:ill=57 F:law=149 F:lewd=90 F:looks=88 F:lower=161 F:meet=78 F:money=91
F:praise=56 F:sarcasm=144 F:they=164 F:work=-167 a=76 able=64 about=45 accent=68 access=-69 accident=-83 add=100
admit=93 advice=68 after=108 afternoon=-101 again=66 against=97 age=93 agenda=-77 ago=58 air=91 alarm=-72 all=45
almost=117 already=79 also=-138 although=60 always=-98 am=79 an=85 and=-129 angry=-124 another=103 answered=83
answers=-112 any=123 anything=57 api=-83 appreciate=-89 archive=-95 arguing=-95 around=-100 arrived=-93 article=-79
as=171 ask=-96 asked=-124 asking=-99 at=69 attacks=94 attention=-113 attitude=-104 awake=101 away=98 awesome=-74
baby=58 bad=157 baking=-91 ball=103 bastard=-72 be=134 bearable=80 beast=-102 become=82 been=119 before=-86
behind=-60 bending=63 best=-80 betting=88 big=-125 birthdays=96 blame=-99 bloody=-124 boring=-54 boss=48 brain=97
bravo=131 brick=88 brilliant=-46 bring=-61 bringing=50 broken=-111 brutal=-63 budget=-73 bug=-132 built=-94 bus=86
busy=96 but=67 cable=-115 calendar=49 caller=-50 calls=-111 calm=-46 calmed=-104 calmly=-71 came=-73 campaign=-60
can=190 cancelled=-80 carry=78 carrying=-88 case=93 cat=-48 catching=-95 caught=-56 chair=53 chairs=-92 changed=-104
chapter=-90 charm=55 check=-69 checking=-93 checklist=-82 chef=-73 chemo=76 children=81 claim=-90 clean=-85
cleaners=-76 clear=-69 clearly=88 clown=101 code=45 cold=-146 colleague=-160 com=120 come=95 comes=58 coming=98
comments=-71 commit=-83 complete=70 concentrate=107 confidence=49 congratulations=78 considering=78 continue=81
contract=-103 cook=120 could=-54 counter=-59 country=80 crap=-88 crash=-85 crazy=-72 cry=-50 cup=74 cute=76
damn=-140 dark=-88 dashboard=-91 data=-74 date=-117 daughter=-104 days=62 dead=-114 decision=105 decisions=-72
degree=72 delivering=66 delivery=-60 demo=-65 department=85 depot=-67 depression=68 desk=46 detail=-92
difference=-74 dinner=78 disaster=53 divorce=64 do=59 documentation=-83 doing=117 door=-65 down=-98 drawing=-78
dream=81 dress=105 drew=-77 drill=46 drink=62 drive=-61 dropped=97 drove=-71 during=-91 earn=87 easily=71 eating=125
effort=55 english=-65 enjoyed=95 error=-92 euros=56 evening=-81 event=-86 ever=59 everybody=-107 exactly=-71
exam=-58 example=110 expect=49 explain=-52 explained=55 facts=55 far=102 farewell=-72 fast=-116 father=100 favour=92
feared=55 feel=-179 felt=-45 fighting=85 file=54 filled=82 filthy=-76 finally=51 find=-98 finding=-64 fine=113
finished=111 finishing=90 fire=-85 first=-130 five=45 floors=-95 food=83 forget=-53 forgot=58 forty=57 four=-84
french=-61 fridge=71 friend=-62 friendly=-65 from=185 full=-70 funny=-80 gave=-92 gay=88 genius=-58 get=81
getting=-75 girl=81 girls=87 given=104 glad=63 glass=77 glued=71 go=-105 going=96 gold=-114 gone=67 got=-115
grant=-64 green=-63 greet=-78 group=-67 guessed=79 guest=-98 guy=114 hair=83 haircut=88 hall=-84 hand=-112 handle=94
hands=-71 hang=96 happen=-98 happened=94 happy=-49 hardest=82 hardly=62 has=147 hate=-89 hats=52 have=88 he=193
he>F:effect=76 he>F:ill=82 he>F:lower=54 he>F:money=79 hearing=100 heart=-76 heating=-94 held=-91 hell=-110
helpful=-57 helps=-106 here=125 him=48 hint=75 his=57 hit=-116 holiday=72 holidays=-83 holy=-106 home=-111
honest=-81 honesty=-71 hope=130 horn=121 hours=-97 how=51 hundred=-87 husband=74 i>F:deed=171 i>F:effect=-112
i>F:expected=192 i>F:gone=141 i>F:identity=122 i>F:idle=98 i>F:ill=-205 i>F:law=75 i>F:lewd=69 i>F:looks=47
i>F:lower=-127 i>F:praise=48 i>F:they=68 i>F:work=-105 ice=-85 idiot=59 if=140 in=62 inbox=-77 incident=-99
insane=-89 inspiring=101 interesting=86 interns=-91 into=-123 introvert=63 inventory=-57 invoice=-82 jokes=-131
joy=-76 jumping=-70 just=55 keyboard=-84 keys=-130 kids=-69 killer=-94 killing=-67 kindest=-96 kindness=-49
kitchen=55 know=67 knows=105 kudos=-73 label=-59 ladder=-68 lady=97 language=-71 laptop=-85 lately=66 laugh=-73
lazy=140 leading=65 leak=-82 learned=-107 least=93 leave=64 leaving=89 left=175 legend=-80 legs=98 less=62
lifesaver=-82 lift=-45 lighting=58 like=102 liked=-89 likes=70 line=-113 listened=-91 listening=-61 little=71
live=95 loads=-75 logo=-93 lol=-89 long=186 longer=136 looked=62 loose=-85 lost=-45 lot=-69 lovely=112 luck=98
lump=77 lunch=54 machine=-128 magic=-80 mail=48 make=-94 makes=-51 manage=93 managed=91 manager=115 manual=-99
many=-79 map=-122 mate=-134 matter=-65 mattered=-87 may=94 meant=-61 memory=46 men=84 merge=-79 migration=-80
milk=72 minute=-132 mirror=-49 missed=-48 mistake=67 mix=-55 monday=-101 money=105 month=57 more=55 morning=-66
moron=84 most=58 mouth=107 moved=88 moving=-112 much=56 must=130 my=-57 my>F:effect=-64 my>F:identity=-112
my>F:ill=-84 my>F:lewd=56 my>F:looks=-144 my>F:lower=-79 my>F:meet=71 my>F:menace=-100 my>F:shun=69 need=85
needs=-90 never>F:expected=98 never>F:gone=-58 never>F:health=97 never>F:lower=-93 newsletter=-72 next=149 nice=85
nicely=82 nicest=88 night=-55 no=-106 nobody=83 noon=89 not=94 not>F:effect=-68 not>F:expected=50 not>F:idle=-106
not>F:ill=129 not>F:looks=83 not>F:lower=-59 not>F:money=68 not>F:sarcasm=-85 not>F:shun=93 note=-70 notes=-98
nothing=99 noticed=-100 of=95 off=64 office=62 oh=53 onboarding=-88 ones=71 only=177 open=90 opened=-90 opinion=63
or=93 order=116 ordering=-92 organising=-70 other=75 others=109 our=105 outage=-131 outstanding=-89 over=108
p:abou=45 p:acci=-83 p:advi=68 p:afte=69 p:agai=95 p:agen=-107 p:alar=-72 p:aler=-109 p:almo=117 p:alre=79 p:alth=60
p:alwa=-98 p:amaz=46 p:ambu=-74 p:angr=-124 p:anot=103 p:anyt=57 p:appl=-61 p:arch=-95 p:arou=-100 p:aske=-124
p:aski=-99 p:atta=133 p:atte=-136 p:atti=-104 p:awak=101 p:awes=-74 p:baki=-91 p:bast=-72 p:bear=80 p:beas=-102
p:beco=82 p:beep=100 p:befo=-86 p:behi=-60 p:bend=63 p:bicy=-51 p:birt=123 p:blam=-99 p:blan=52 p:bloo=-127
p:book=-68 p:bori=-54 p:brai=99 p:brav=103 p:bric=88 p:brig=47 p:bril=-46 p:brok=-55 p:brut=-90 p:budg=-73
p:cabl=-88 p:cale=49 p:call=-63 p:calm=-129 p:camp=-60 p:canc=-63 p:carr=-48 p:catc=-66 p:caug=-56 p:cert=84
p:chap=-61 p:chea=-74 p:chec=-164 p:chem=76 p:chil=81 p:clai=-90 p:clea=-57 p:clim=-63 p:clow=133 p:coll=-165
p:come=58 p:comi=98 p:conc=69 p:conf=-62 p:cong=53 p:cons=171 p:coul=-54 p:cove=-55 p:crac=-87 p:craz=-72 p:danc=-65
p:dash=-91 p:daug=-104 p:debu=50 p:deci=89 p:degr=72 p:dele=97 p:deli=57 p:depa=85 p:depo=-67 p:depr=68 p:dinn=78
p:disa=77 p:disc=106 p:divo=64 p:docu=-83 p:doin=117 p:drea=109 p:dres=105 p:drin=79 p:driv=-48 p:drop=97 p:drov=-71
p:duri=-91 p:eati=125 p:effo=55 p:ener=50 p:engl=-65 p:enjo=51 p:esti=-90 p:even=-112 p:exac=-71 p:exam=110
p:exce=87 p:exha=75 p:expe=61 p:expr=-100 p:fact=55 p:fare=-72 p:fath=100 p:favo=46 p:fear=87 p:figh=85 p:figu=-107
p:fill=82 p:filt=-107 p:fina=51 p:fing=53 p:fini=102 p:firs=-130 p:floo=-89 p:fort=57 p:fren=-61 p:frie=-108
p:funn=-80 p:geni=-58 p:gett=-75 p:girl=113 p:give=104 p:glas=106 p:glue=71 p:goin=96 p:good=-72 p:gree=-51
p:grou=-67 p:guid=-55 p:hair=88 p:hang=71 p:hard=125 p:heat=-123 p:hone=-102 p:hour=-97 p:hund=-87 p:husb=74
p:idio=59 p:igno=80 p:impr=64 p:inbo=-77 p:inci=-99 p:inde=-82 p:insa=-110 p:inve=-57 p:invo=-92 p:joke=-131
p:jump=-70 p:keyb=-84 p:kill=-128 p:kind=-105 p:kitc=55 p:know=100 p:kudo=-73 p:labe=-109 p:ladd=-68 p:lang=-71
p:lapt=-85 p:late=66 p:laug=-51 p:lead=93 p:leas=93 p:leav=133 p:lege=-80 p:legi=90 p:life=-82 p:line=-99 p:list=-62
p:litt=71 p:long=136 p:loos=-75 p:love=64 p:lunc=46 p:mach=-112 p:magi=-80 p:make=-51 p:mana=186 p:manu=-99
p:matt=-115 p:medi=47 p:memo=46 p:merg=-79 p:mirr=-49 p:miss=-58 p:mist=94 p:mode=52 p:mond=-101 p:mone=105
p:morn=-79 p:moro=84 p:mout=107 p:move=88 p:movi=-112 p:murd=-63 p:need=-49 p:news=-72 p:nice=123 p:nobo=83
p:norm=50 p:note=-98 p:noth=99 p:noti=-68 p:offi=62 p:onbo=-88 p:opin=63 p:oppo=84 p:opti=-112 p:orga=-70 p:othe=146
p:outa=-131 p:over=47 p:pack=60 p:pain=-103 p:pall=-55 p:pape=-103 p:part=83 p:pass=-135 p:path=71 p:pati=-45
p:perc=-92 p:perf=50 p:phot=102 p:pivo=-67 p:plac=-46 p:plat=-94 p:plea=99 p:preg=80 p:prep=52 p:pret=146 p:prin=-88
p:prob=75 p:proc=-114 p:prou=-86 p:pull=-52 p:pupi=-72 p:quar=-128 p:quie=-52 p:quit=121 p:rath=77 p:reac=65
p:real=46 p:rece=-89 p:reci=-54 p:reco=79 p:refi=-99 p:refr=74 p:regr=91 p:rela=95 p:reme=137 p:repa=-95 p:repl=70
p:rese=-79 p:resu=-103 p:retr=-79 p:retu=-90 p:revi=-85 p:rewr=-103 p:roun=-67 p:safe=-114 p:sala=-77 p:sale=98
p:samp=-69 p:sava=-82 p:save=-62 p:sayi=-75 p:scan=-78 p:scar=-129 p:sche=54 p:scho=-67 p:scop=-67 p:sens=67
p:sent=68 p:seri=-76 p:sham=72 p:shap=47 p:shar=48 p:shee=-98 p:shel=52 p:shir=64 p:shor=51 p:shou=52 p:sign=-96
p:simp=-97 p:sinc=64 p:sing=-66 p:sixt=73 p:sket=-87 p:slid=50 p:smas=-72 p:snak=68 p:sobe=111 p:some=93 p:sort=-68
p:spar=-114 p:spea=-75 p:spit=82 p:spot=-60 p:spre=95 p:spri=-111 p:stag=-63 p:stan=-96 p:stay=-47 p:step=-71
p:stil=84 p:stoc=93 p:stor=-98 p:stre=76 p:stro=108 p:stud=58 p:suit=71 p:summ=-84 p:sund=-112 p:supp=-101
p:surp=114 p:surv=84 p:swap=-80 p:syst=-54 p:take=-81 p:talk=-57 p:tape=-71 p:tast=48 p:teac=-95 p:tech=91 p:temp=49
p:terr=-120 p:test=-100 p:ther=74 p:thes=-57 p:thir=-131 p:thor=63 p:thos=79 p:thou=45 p:thre=51 p:thro=87 p:thur=49
p:time=74 p:timi=118 p:toni=77 p:touc=105 p:toug=-65 p:trai=-49 p:tran=-107 p:trie=57 p:trut=-83 p:tryi=71
p:tues=-62 p:turn=-64 p:twel=-87 p:unli=103 p:unre=-78 p:unti=-60 p:usel=85 p:user=-84 p:usua=143 p:vend=-93
p:visi=-85 p:voic=48 p:wait=-158 p:want=47 p:ware=86 p:wast=86 p:watc=150 p:wear=94 p:weig=109 p:welc=-63 p:whic=82
p:whil=76 p:whoe=-72 p:whol=-86 p:wind=-66 p:woma=79 p:wome=116 p:woul=69 p:writ=-60 p:wron=-171 p:wrot=46 p:year=54
p:youn=117 p:your=106 packing=85 painless=-59 pallet=-55 paper=-103 parents=-76 park=58 parked=-87 part=71 party=64
passed=-75 past=78 pathetic=71 pay=103 percent=-92 pivot=-67 place=-46 plan=-61 plants=-96 please=129 pleasure=-87
pool=83 pregnancy=80 presentation=74 pretty=73 printer=-88 problem=74 process=-97 projector=-79 proud=-86 pull=-97
pulled=-122 pupils=-72 pure=-101 pushed=-93 put=102 quarter=-108 questions=-90 quick=50 quietly=-55 quite=121
rack=-82 ran=64 rang=-77 rather=77 ready=-75 really=93 reason=-51 reception=-62 recipe=-54 red=100 refreshing=74
regret=91 remember=92 remembered=70 reports=90 rescued=-59 reset=-79 rest=55 retro=-79 review=-48 reviewing=-103
rewrote=-84 ring=48 rock=-110 round=-67 s:ace=-58 s:ach=110 s:act=-103 s:ady=47 s:aft=-47 s:age=-60 s:aim=-90
s:ake=182 s:all=-56 s:ane=-89 s:ano=-73 s:ard=-111 s:are=53 s:art=-147 s:ary=-105 s:ase=84 s:ash=-85 s:ass=55
s:ast=-71 s:ate=-61 s:avo=131 s:ays=-99 s:azy=-72 s:bel=-59 s:ber=142 s:ble=93 s:box=-115 s:cal=90 s:ced=-155
s:cks=110 s:cle=-65 s:cts=118 s:dar=49 s:der=140 s:des=60 s:dge=70 s:dle=111 s:dor=-93 s:dos=-73 s:dow=-113 s:eam=57
s:ean=-85 s:eck=-45 s:eds=-121 s:eer=-46 s:elf=109 s:ell=-59 s:ely=170 s:emo=76 s:ept=74 s:ere=90 s:ers=-59 s:ert=53
s:est=-61 s:ete=97 s:ets=52 s:ety=-87 s:fer=-75 s:fts=-80 s:ger=194 s:get=-99 s:ght=60 s:gic=-80 s:got=58 s:gry=-73
s:gth=82 s:gue=-160 s:hen=55 s:her=105 s:hes=-62 s:hly=89 s:ial=74 s:ice=49 s:ich=107 s:ick=141 s:ief=92 s:ies=55
s:iew=-64 s:ike=103 s:ile=47 s:ill=104 s:ilt=-94 s:ime=59 s:ind=-60 s:ing=62 s:ink=111 s:ins=88 s:iot=59 s:ipe=-54
s:ipt=-53 s:ird=-119 s:irt=90 s:ish=46 s:ite=144 s:ity=63 s:ius=-58 s:ked=-117 s:ker=83 s:kes=-72 s:ket=-76
s:kly=-96 s:lem=74 s:ler=-140 s:les=73 s:let=-55 s:lks=-61 s:lly=158 s:low=-78 s:lps=-106 s:lve=-87 s:man=59
s:men=116 s:mes=70 s:mly=-71 s:nal=-65 s:nda=-77 s:nds=-92 s:ned=-142 s:nee=83 s:ner=74 s:ney=75 s:nic=-48 s:nse=57
s:nst=97 s:nth=57 s:nts=-69 s:nty=97 s:nue=81 s:ods=59 s:ogy=86 s:ole=-86 s:oll=-86 s:ols=56 s:ome=-57 s:ond=-101
s:ool=-67 s:oon=-77 s:ope=-89 s:ore=-76 s:orm=-49 s:ors=-65 s:ose=69 s:ost=79 s:oth=-53 s:oup=-67 s:our=76 s:ous=-49
s:ove=-103 s:own=140 s:ows=71 s:pen=-115 s:per=-109 s:ply=-70 s:pot=-67 s:ppy=-49 s:rce=64 s:rch=-88 s:ree=104
s:ren=81 s:res=113 s:ret=102 s:rew=-104 s:rge=-59 s:rks=-86 s:rls=87 s:rly=55 s:ron=84 s:ror=-94 s:ros=56 s:row=82
s:rst=-138 s:rts=48 s:rty=56 s:sal=47 s:sed=47 s:set=-79 s:son=-59 s:ste=81 s:sts=-77 s:sty=-71 s:tal=-79 s:tem=-54
s:ten=102 s:tes=-112 s:thy=-76 s:til=-60 s:tle=81 s:tly=-69 s:top=-85 s:tro=-98 s:try=80 s:tty=73 s:uch=105
s:ude=-124 s:uld=58 s:und=-85 s:ung=98 s:use=63 s:ust=-63 s:ute=-79 s:ved=-76 s:vot=-67 s:xty=73 safe=-109 safer=-63
safety=-87 sales=98 same=-96 samples=-69 sat=-106 savage=-82 save=-126 saved=-110 saw=-55 saying=-75 says=-60
scanner=-78 scared=-120 scheduling=84 school=-67 scope=-67 see=117 seen=-73 sense=67 sent=-134 seriously=-76
shame=72 shape=47 share=91 shared=-112 sharing=67 she=123 she>F:ill=63 sheet=-98 shelf=60 shirt=64 shit=-65
shop=-102 should=89 shouted=-93 signed=-80 simply=-127 since=64 single=-66 sink=47 sit=106 site=-118 six=-68
sixty=73 slides=50 slip=73 smarter=100 smashed=-72 smiling=70 snake=68 snow=-70 so=126 sober=111 some=134
sometime=103 soon=55 sorting=-54 spare=-99 speakers=-48 speaking=-77 spite=82 spoke=-77 spotted=-60 spreadsheet=62
sprint=-125 star=-101 start=-87 stay=90 stayed=-60 steps=-96 still=84 store=-77 storm=-107 story=-65 strong=64
such=50 suits=71 sunday=-112 supplier=-106 support=-84 surprised=74 surprisingly=75 swapped=-80 swapping=-47
system=-54 take=161 talked=-96 talks=-61 taped=-71 tasted=85 tax=-124 tea=-78 teaching=-85 team=49 technical=74
template=-71 ten=-92 terrible=-107 tests=-142 text=73 than=164 the=-78 them=-66 there=64 thesis=-97 they>F:deed=-52
they>F:effect=-130 they>F:gone=66 they>F:looks=-85 they>F:lower=54 they>F:money=47 they>F:praise=-112 think=89
thinking=99 third=-119 thirty=-62 this=95 thoroughly=89 those=79 though=-51 thought=75 thoughtful=102 three=68
through=48 thursday=49 ticket=-76 times=74 timing=118 tip=52 to=63 tonight=74 too=86 top=92 touch=105 tough=-65
trailer=-80 train=-112 trainee=83 translation=-123 true=-98 truth=-83 trying=71 tuesday=-62 turnaround=-75
turned=-113 turns=90 twelve=-87 two=89 unit=-91 unlike=103 until=-60 us=-69 use=50 useless=85 users=-84 usual=120
usually=69 van=-63 vendor=-93 view=63 visitors=-89 voice=48 volunteer=-74 volunteering=58 vote=101 waiting=-113
warehouse=86 warm=-109 was=-61 watch=79 watching=115 we>F:effect=-52 we>F:expected=95 we>F:gone=61 we>F:ill=-68
we>F:menace=159 we>F:praise=88 we>F:sarcasm=-58 wearing=94 weekend=57 weekly=-74 weight=109 welcome=-63 well=158
went=65 were=71 wet=70 what=107 which=82 while=76 who=78 whoever=-72 whole=-86 wife=110 wiki=-92 will=276
window=-113 wine=66 wish=104 with=-77 woman=79 women=116 worker=83 works=-108 would=69 wow=63 writing=-146
written=91 wrong=-171 wrote=46 yard=-92 year=109 years=54 yet=97 you>F:deed=-188 you>F:gone=64 you>F:idle=119
you>F:ill=133 you>F:law=57 you>F:lewd=123 you>F:looks=170 you>F:lower=142 you>F:meet=89 you>F:money=74 young=98
your=101 your>F:deed=100 your>F:family=192 your>F:gone=75 your>F:health=268 your>F:identity=177 your>F:idle=95
your>F:law=125 your>F:lewd=92 your>F:looks=119 your>F:lower=142 your>F:meet=104 your>F:money=103 your>F:praise=57
your>F:sarcasm=131 your>F:shun=139 your>F:they=125 your>F:work=-70 yours=91 yourself=60 zero=-92
"""
