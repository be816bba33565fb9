"""The files with which Haven is kept running: a unit of systemd, or an image and a compose file. Pure."""

import json
from dataclasses import dataclass
from pathlib import Path

UID = 10001
"""The user inside the container, who owns nothing but /data."""
_TITLE = "Haven, a chat bot that helps teams feel safe, understood and valued"


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """This machine: absolute paths of the folder with `.env`, of the data and of the Python that has Haven; the user."""

    folder: Path
    data: Path
    python: Path
    user: str


def user_unit(host: Host) -> str:
    """A unit for `systemctl --user`."""
    return _unit(host, after="", more="", wanted_by="default.target")


def system_unit(host: Host) -> str:
    """A unit for all of the machine, which may write only where Haven keeps things."""
    after = "Wants=network-online.target\nAfter=network-online.target\n"
    more = f"""\
User={host.user}
ProtectSystem=strict
ReadWritePaths={_quoted(host.data)}
PrivateTmp=true
PrivateDevices=true
ProtectKernelModules=true
ProtectKernelTunables=true
ProtectControlGroups=true
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
RestrictSUIDSGID=true
CapabilityBoundingSet=
"""
    return _unit(host, after=after, more=more, wanted_by="multi-user.target")


def _unit(host: Host, *, after: str, more: str, wanted_by: str) -> str:
    # WorkingDirectory takes the rest of the line as it is, ExecStart reads quotes and variables.
    program = _quoted(host.python).replace("$", "$$")
    return f"""\
[Unit]
Description={_TITLE}
{after}
[Service]
WorkingDirectory={str(host.folder).replace("%", "%%")}
ExecStart={program} -P -m bot run
Restart=on-failure
RestartSec=10
TimeoutStopSec=40
UMask=0077
LimitCORE=0
NoNewPrivileges=true
{more}
[Install]
WantedBy={wanted_by}
"""


def _quoted(path: Path) -> str:
    text = str(path).replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{text}"'


def dockerfile(package: str, python: str) -> str:
    """An image with Haven and nothing else; `package` is what pip installs, `python` such as 3.12."""
    return f"""\
FROM python:{python}-slim
RUN pip install --no-cache-dir "{package}" \\
    && install -d -o {UID} -g {UID} -m 700 /data
USER {UID}:{UID}
VOLUME /data
CMD ["haven", "run"]
"""


def compose(port: int) -> str:
    """One container on SQLite; `port` is where this machine, and nobody else, reaches its web server."""
    look = f"import urllib.request as r; r.urlopen('http://127.0.0.1:{port}/healthz', timeout=3)"
    return f"""\
services:
  haven:
    build: .
    env_file: .env
    environment:
      HAVEN_DATA_DIR: /data
      HAVEN_HTTP_HOST: 0.0.0.0
      HAVEN_HTTP_PORT: "{port}"
    user: "{UID}:{UID}"
    read_only: true
    cap_drop: [ALL]
    security_opt: ["no-new-privileges:true"]
    tmpfs: [/tmp]
    ulimits:
      core: 0
    volumes: ["data:/data"]
    ports: ["127.0.0.1:{port}:{port}"]
    healthcheck:
      test: {json.dumps(["CMD", "python", "-c", look])}
      interval: 30s
      start_period: 30s
    stop_grace_period: 40s
    restart: unless-stopped
volumes:
  data: {{}}
"""
