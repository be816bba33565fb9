"""First names, and what is written like a name but is none."""

from typing import Final

from bot.rules.tone.spelling import listed

NO_NAMES: Final = listed(
    """
    a an angular april arabic august aws azure berlin chinese christmas confluence covid december docker dutch
    easter english europe excel february figma french friday friday's german git github gitlab god google
    grafana hindi i internet italian january japanese java javascript jenkins jesus jira july june kafka korean
    kubernetes linux lisbon london lord mac madrid march may monday notion november october outlook paris
    photoshop polish portuguese postgres powerpoint python react redis salesforce sap saturday september slack
    spanish stripe sunday terraform the thursday to tokyo trello tuesday typescript vue wednesday wifi windows
    zoom
    """
)
"""Words written with a capital that name no person."""

FIRST_NAMES: Final = listed(
    """
    aaron adam ahmed aisha alan alex alexander ali alice alina amanda amir amy ana andrea andreas andrew andy
    angela anita anja anna anne annie anton antonio arthur ayse barbara beatrice ben benjamin bernd beth bianca
    bob boris brian bruno camille carla carlos carmen caroline catherine charlie charlotte chen chloe chris
    christian christina christine claire clara claudia colin dan daniel daniela danny dave david deborah denise
    dennis diana diego dieter dmitri dominik donna doris ed eddie edward elena eli elif elisabeth elizabeth ella
    emil emily emma eric erik ester esther eva evelyn fabian fatima felix fiona florian fran francesca francisco
    fred frida fritz gabi gary george georgia gina giovanni giulia graham greg hana hannah hans harry hassan
    heidi heike helen helena helga henrik henry hugo ian ibrahim igor ines ingrid irene iris isabel ivan jake
    james jamie jan jana jane janet jason javier jean jeff jenny jens jeremy jessica jim joan joanna joe johan
    johannes john johnny jonas jonathan jose josh juan judith julia julian julie jun karen karin karl kate
    katharina kathy katrin kelly ken kenji kevin kim klaus kumar kurt kyle lara lars laura lauren lea lena leo
    leon leonie leyla liam linda lisa liz lorenzo louis louise luca lucas lucia lucy luis luisa lukas magda
    manuel marco marcus margaret maria marie marina mario marion marta martha martin martina mary mateo matt
    matteo matthew maya mehmet mei melanie mia michael michelle miguel mike mila milan miriam mohamed mohammed
    monica monika morgan nadia naomi natalie natasha nathan neil nick nicola nicole nikita nina noah noor nora
    oleg olga oliver olivia omar oscar otto pablo patricia patrick paul paula pauline pedro peggy penny peter
    petra phil philip philipp pierre priya rachel rahul raj ralf ralph raul rebecca renate ricardo richard
    robert robin roger roland roman ronald rosa ruth ryan sabine sally sam samantha samir samuel sandra sara
    sarah sebastian selma sergei sharon sheila silvia simon sofia sonja sophie stefan stella stephanie steve
    steven susan susanne sven svetlana sylvia tamara tanja tara teresa thomas tim timo tina tobias tom tomas
    tommy toni tony ulrike ursula uwe valentina vanessa vera victor victoria vijay vincent vlad walter wei wendy
    werner wolfgang xavier yara yasmin yuki yusuf zoe
    """
)
"""First names that are no other word, so that they count in lower case too."""
