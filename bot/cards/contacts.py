"""What an admin can do about a contact of their team; the buttons name the team, so they work in a direct message too."""

from bot.commands import Contact, DropContact, StillRight, pack
from bot.commands.reading import pack_some
from bot.model.message import Button, Buttons
from bot.model.place import TeamId
from bot.model.support import TeamContact
from bot.words import Words


def about_contact(words: Words, contact: TeamContact, team: TeamId, locale: str) -> Buttons:
    """Still right, change, remove."""
    change = pack_some(Contact.word(), [contact.id, team])
    does = {
        "button-still-right": pack(StillRight(contact=contact.id, team=team)),
        "button-change-contact": change,
        "button-drop-contact": pack(DropContact(contact=contact.id, team=team)),
    }
    row = tuple(Button(label=words.line(key, locale), does=one) for key, one in does.items())
    return Buttons(buttons=row)
