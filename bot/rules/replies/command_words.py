"""Finds a command word in a reply: the whole reply is one, in any language, with or without a please."""

import re
from collections.abc import Mapping
from functools import cache
from unicodedata import category, normalize

from bot.rules.replies.reading import CommandWord

_LONGEST = 60
"""So many characters a reply may have to be looked up; a longer one is no command."""

# One line a language: en, de, es, fr, pt, it, nl, pl, sv/da/no, ja. A word stands where it can mean nothing else.
_WORDS: Mapping[CommandWord, str] = {
    CommandWord.STOP: """
        stop, stop it, stop this, stop now, stop that, enough, enough now, that is enough, thats enough, that s enough,
        unsubscribe, quit, cancel, no more, stop messaging me, stop writing to me, stop writing, stop asking,
        leave me alone, that will do
        stopp, aufhören, hör auf, hören sie auf, genug, es reicht, das reicht, schluss, abbrechen, abbestellen
        para, parar, pare, alto, basta, basta ya, ya basta, suficiente, cancelar, déjame en paz
        arrête, arrêter, arrêtez, arrête ça, assez, ça suffit, stopper, annuler, laisse moi tranquille,
        laissez moi tranquille
        pára, chega, parem, já chega
        basta così, fermati, smettila, fermo, annulla
        ophouden, hou op, genoeg, annuleren
        przestań, dość, wystarczy, koniec
        sluta, nog, avbryt, slutt, nok, avbryd
        ストップ, やめて, やめる, やめてください, もういい, もういいです, もう十分, 停止, 終了, 中止
    """,
    CommandWord.SKIP: """
        skip, skip it, skip this, skip this one, later, maybe later, not now, not today, another time, pass, i pass,
        next time, no, no thanks, no thank you, nope, nah, not tonight, enough for today, enough for now,
        done for today, not right now, no comment, rather not, rather not say, i d rather not, i would rather not,
        i d rather not say, i would rather not say, i prefer not to say, i don t want to say, i do not want to say,
        i don t want to talk about it, i do not want to talk about it, i don t feel like it, i don t feel like writing,
        not in the mood, no time, no time now, i m busy, busy now, i can t right now, some other time, tomorrow,
        too tired for this, too tired to write, i m too tired for this
        später, vielleicht später, nicht jetzt, nicht heute, heute nicht, jetzt nicht, überspringen, ein andermal,
        nein, nein danke, genug für heute
        luego, más tarde, mas tarde, después, ahora no, hoy no, saltar, omitir, otro día, no gracias,
        suficiente por hoy
        plus tard, pas maintenant, pas aujourd hui, passer, une autre fois, non, non merci
        mais tarde, depois, agora não, hoje não, pular, saltar, outro dia, não, não obrigado, não obrigada
        dopo, più tardi, non ora, non oggi, oggi no, salta, un altra volta, no grazie
        nee, nee bedankt, niet nu, niet vandaag, overslaan, een andere keer
        później, nie teraz, nie dzisiaj, nie dziś, pomiń, nie, nie dziękuję
        senare, inte nu, inte idag, hoppa över, nej, nej tack, nei, nei takk, ikke nå, ikke nu, senere
        あとで, 後で, また今度, また後で, 今はいい, 今日はいい, 今日はいいです, スキップ, パス, 今回は見送る, 見送る, いいえ
    """,
    CommandWord.HELP: """
        help, help me, i need help, commands, options,
        what can i do, what can i type, how does this work, what is this, menu, info,
        are you a person, are you a human, are you human, are you a bot, are you a robot, are you real, are you an ai,
        is this a person, is this a bot, is this a real person, am i talking to a person, am i talking to a bot,
        who are you, what are you, is anyone there, is anybody there, who reads this, who can read this, who sees this,
        who can see this, does anyone read this, does anybody read this, can anyone see this, can anybody read this,
        can my boss see this, can my boss read this, does my boss see this, can my manager see this, is this private,
        is this anonymous, is this confidential, why do you ask, why are you asking, why do you want to know,
        what happens with this, where does this go
        hilfe, hilf mir, ich brauche hilfe, befehle, wie geht das, was ist das
        ayuda, ayúdame, necesito ayuda, comandos, cómo funciona, como funciona, qué es esto
        aide, aidez moi, aide moi, j ai besoin d aide, comment ça marche, c est quoi
        ajuda, me ajuda, preciso de ajuda, o que é isto, o que é isso
        aiuto, aiutami, come funziona, che cos è
        help mij, ik heb hulp nodig, hoe werkt dit, wat is dit
        pomoc, pomóż mi, jak to działa, co to jest
        hjälp, hjelp, hjælp
        ヘルプ, 使い方, これは何, 助け, 助けて
    """,
    CommandWord.DELETE: """
        delete, delete it, delete this, delete that, delete everything, delete all, delete it all, erase, erase it,
        erase this, remove it, forget it, forget this, forget that
        löschen, lösche das, lösch das, lösche alles, alles löschen, vergiss es, vergiss das
        borrar, bórralo, borra todo, borrar todo, eliminar, elimínalo, olvídalo
        supprimer, supprime, supprimez, efface, effacer, effacez, tout effacer, tout supprimer, oublie ça
        apagar, apaga, apague, apaga tudo, apagar tudo, excluir, exclua, eliminar, esquece
        cancella, cancellare, elimina, eliminare, cancella tutto, dimenticalo
        verwijderen, verwijder, wissen, wis alles, alles wissen, vergeet het
        usuń, usuń wszystko, skasuj, zapomnij
        radera, ta bort, slett, slet, glöm det, glem det
        削除, 消して, 消す, 消してください, 削除して, 忘れて
    """,
}
_POLITE = "please,pls,plz,thanks,thank you,bitte,danke,por favor,gracias,obrigado,obrigada,merci,s il vous plaît"
_POLITE += ",sorry,maybe,just,ok,okay,could you,can you,would you,will you,i said,s il te plaît,svp,per favore,grazie"
_POLITE += ",alstublieft,alsjeblieft,dank je,proszę,dziękuję,tack,takk,tak,haven,bot"
_STRETCHED = re.compile(r"(\w)\1{2,}\b")
_KINDS = ("L", "N", "M")


def command_word(text: str) -> CommandWord | None:
    """The command that a reply is, if it is nothing else; capitals, accents, signs and politeness do not matter."""
    if len(text) > _LONGEST:
        return None
    words, polite = _known()
    plain = _plain(text)
    while plain not in words and (rest := _shorter(plain, polite)) is not None:
        plain = rest
    return words.get(plain)


def _shorter(plain: str, polite: frozenset[str]) -> str | None:
    """The reply without a polite word at its begin or end, or None where there is none left to take away."""
    for word in polite:
        if plain.startswith(f"{word} "):
            return plain.removeprefix(f"{word} ")
        if plain.endswith(f" {word}"):
            return plain.removesuffix(f" {word}")
    return None


def _plain(text: str) -> str:
    """Small letters without accents, a single blank for everything between words; a stretched end is let go of."""
    folded = normalize("NFKD", text.casefold())
    letters = "".join(
        "" if category(sign) == "Mn" else sign if category(sign).startswith(_KINDS) else " "
        for sign in folded
    )
    return _STRETCHED.sub(r"\1", " ".join(letters.split()))


@cache
def _known() -> tuple[dict[str, CommandWord], frozenset[str]]:
    words = {
        _plain(entry): command
        for command, table in _WORDS.items()
        for entry in re.split(r"[,\n]", table)
        if entry.strip()
    }
    return words, frozenset(_plain(entry) for entry in _POLITE.split(","))
