"""Start the server: one socket, one address with its key."""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import dataclass
from urllib.parse import urlencode

import uvicorn

from checker.errors import InputError
from checker.review.app import create_app
from checker.review.desk import Desk, Seat
from checker.review.guard import Door, names_of
from checker.review.site import Site

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Server:
    """A server that holds its port but does not answer yet."""

    listener: socket.socket
    door: Door
    desk: Desk

    @property
    def address(self) -> str:
        """What a person opens in a browser."""
        host = self.listener.getsockname()[0]
        if host in {"0.0.0.0", "::"}:  # noqa: S104  # compared, not bound
            host = socket.gethostbyname(socket.gethostname())
        shown = f"[{host}]" if ":" in host else host
        return f"http://{shown}:{self.door.port}/?{urlencode({'token': self.door.token})}"

    @property
    def is_exposed(self) -> bool:
        """Whether other machines may reach the server."""
        return not ipaddress.ip_address(self.listener.getsockname()[0]).is_loopback

    def run(self) -> None:
        """Answer until the process is told to stop."""
        self.service().run(sockets=[self.listener])

    def service(self) -> uvicorn.Server:
        """Return what answers: for a caller who starts and stops it."""
        config = uvicorn.Config(
            create_app(Site(self.desk), self.door),
            log_level="warning",
            access_log=False,  # addresses hold the key
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=2,
        )
        return uvicorn.Server(config)


def open_server(desk: Desk, start: Seat, *, host: str = LOOPBACK, port: int = 0) -> Server:
    """Take hold of a port.

    Args:
        desk: What is reviewed.
        start: How each browser's seat begins.
        host: Address or name to listen on.
        port: 0 takes a free one.

    Raises:
        InputError: The port or host cannot be listened on.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = socket.create_server((host, port), family=family, backlog=128)
    except (OSError, OverflowError) as error:
        raise InputError(
            f"{host}:{port}: cannot be listened on: {error}; choose another with --host or --port"
        ) from error
    # Else the end of a page waits 40 ms for an acknowledgement of its beginning: asyncio does this
    # itself only for sockets that name their protocol. Accepted sockets inherit it.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    door = Door(hosts=names_of(host), port=listener.getsockname()[1], start=start)
    return Server(listener, door, desk)
