"""Who can be played."""

import pytest
from pydantic import ValidationError

from adapters.web.cast import Cast
from adapters.web.settings import WebSettings


def test_names_can_be_changed_and_ids_stay() -> None:
    cast = Cast.of(WebSettings(people="Zoë, Лев , 王芳,Ann").people)
    assert cast.names == {"ada": "Zoë", "ben": "Лев", "chen": "王芳", "dana": "Ann"}


@pytest.mark.parametrize(
    "people", ["", "Ada", "Ada, Ben, Chen", "A, B, C, D, E", "A, A, B, C", "A,,B,C"]
)
def test_names_that_can_not_be_told_apart_are_refused(people: str) -> None:
    with pytest.raises(ValidationError, match="four different names"):
        WebSettings(people=people)
