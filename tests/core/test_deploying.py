"""The files with which Haven is kept running say what they should, whatever the folder is called."""

from pathlib import Path

from bot.cli.deploying import Host, compose, dockerfile, system_unit, user_unit

HOST = Host(
    folder=Path("/srv/100% our bot"),
    data=Path("/srv/100% our bot/haven-data"),
    python=Path("/opt/$ven v/bin/python"),
    user="haven",
)


def test_signs_that_systemd_reads_are_written_so_that_it_does_not() -> None:
    lines = system_unit(HOST).splitlines()
    assert "WorkingDirectory=/srv/100%% our bot" in lines
    assert 'ExecStart="/opt/$$ven v/bin/python" -P -m bot run' in lines
    assert 'ReadWritePaths="/srv/100%% our bot/haven-data"' in lines


def test_a_unit_of_the_machine_runs_as_the_user_with_few_rights() -> None:
    lines = system_unit(HOST).splitlines()
    wanted = {
        "User=haven",
        "ProtectSystem=strict",
        "NoNewPrivileges=true",
        "CapabilityBoundingSet=",
    }
    assert wanted <= set(lines)
    assert "WantedBy=multi-user.target" in lines


def test_a_unit_of_the_user_names_no_user() -> None:
    lines = user_unit(HOST).splitlines()
    assert not [line for line in lines if line.startswith("User=")]
    assert "WantedBy=default.target" in lines


def test_the_container_may_do_as_little_as_it_can() -> None:
    lines = {line.strip() for line in compose(9000).splitlines()}
    assert lines >= {
        'user: "10001:10001"',
        "read_only: true",
        "cap_drop: [ALL]",
        'security_opt: ["no-new-privileges:true"]',
        'volumes: ["data:/data"]',
        'ports: ["127.0.0.1:9000:9000"]',
    }


def test_the_image_has_no_file_of_the_folder() -> None:
    image = dockerfile("haven-bot==1", "3.12")
    assert image.startswith("FROM python:3.12-slim\n")
    assert not [line for line in image.splitlines() if line.startswith(("COPY", "ADD"))]
