"""How things look as messages: posts, steps and reflections, notes of thanks, people to turn to, answers to reflections."""

from bot.cards.posts import Cards

__all__ = ["Cards"]
