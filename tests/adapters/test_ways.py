"""What adapters ask in `haven init` fits their settings."""

from collections.abc import Iterator
from typing import get_args

import pytest
from pydantic import SecretStr
from pydantic_settings import BaseSettings

from adapters.slack.ways import WAYS as SLACK
from bot.cli.platforms import installed, load, specs
from bot.ports import Question, Way


def every() -> Iterator[tuple[type[BaseSettings], Way[BaseSettings]]]:
    adapters, problems = load(sorted(installed()))
    assert not problems
    for adapter in adapters.values():
        for way in adapter.ways:
            yield adapter.Settings, way


def test_there_is_something_to_look_at() -> None:
    assert len(list(every())) >= 4


def test_each_question_is_about_a_setting_of_the_adapter() -> None:
    for settings, way in every():
        asked = {one.setting for one in way.questions}
        assert asked | set(way.without) <= set(settings.model_fields)
        assert not asked & set(way.without)


def test_each_secret_is_asked_for_as_a_secret() -> None:
    for settings, way in every():
        for question in way.questions:
            kind = settings.model_fields[question.setting].annotation
            assert question.secret == (SecretStr in (kind, *get_args(kind))), question.setting


def test_what_a_way_asks_for_is_enough_for_the_settings() -> None:
    samples = {"app_token": "xapp-1", "bot_token": "xoxb-1", "public_url": "https://a.example"}
    for settings, way in every():
        asked = {one.setting: samples.get(one.setting, "a.b.c") for one in way.questions}
        assert all(one.check(asked[one.setting]) is None for one in way.questions)
        settings.model_validate(asked)


def linked() -> Question:
    return next(one for one in SLACK[0].questions if one.link)


def test_slacks_link_is_made_of_the_features_that_are_set() -> None:
    link = linked().link
    assert link is not None
    assert "im%3Ahistory" in link({}, specs)
    assert "im%3Ahistory" not in link({"typed_replies": "false", "bot_token": "xoxb-1"}, specs)
    assert "xoxb" not in link({"bot_token": "xoxb-1"}, specs)


def test_a_wrong_feature_makes_no_link() -> None:
    link = linked().link
    assert link is not None
    with pytest.raises(ValueError, match="public_url"):
        link({"public_url": "nowhere"}, specs)
