"""A review server for tests: in a thread of this process, on a free port of this machine."""

from __future__ import annotations

import http.client
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from checker.model import Report
from checker.review.corpus import index
from checker.review.desk import Desk, Seat
from checker.review.serve import Server, open_server
from checker.store.decisions import DecisionLog
from tests.review_stories import make_large


@dataclass(frozen=True)
class Reply:
    """What the server answered."""

    status: int
    headers: Mapping[str, str]
    body: str


@dataclass
class Caller:
    """A browser without a screen: it keeps its cookie and its form key."""

    port: int
    token: str
    headers: dict[str, str] = field(default_factory=dict)
    key: str = ""

    def ask(self, method: str, path: str, body: str = "", **headers: str) -> Reply:
        """Send one request; ``headers`` have underscores for hyphens and go over the kept ones."""
        told = self.headers | {name.replace("_", "-"): value for name, value in headers.items()}
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        line.putrequest(method, path, skip_host="host" in told)
        content = body.encode()
        for name, value in (told | {"content-length": str(len(content))}).items():
            line.putheader(name, value.encode("utf-8"))
        line.endheaders(content)
        reply = line.getresponse()
        content = reply.read()
        line.close()
        found = {name.lower(): value for name, value in reply.getheaders()}
        return Reply(reply.status, found, content.decode("utf-8"))

    def enter(self) -> Caller:
        """Open the printed address, keep the cookie, and read the form key from a page."""
        reply = self.ask("GET", f"/?token={self.token}")
        self.headers["cookie"] = reply.headers["set-cookie"].split(";")[0]
        page = self.ask("GET", "/").body
        self.key = page.split('name="key" value="')[1].split('"')[0]
        return self

    def post(self, path: str, **fields: str) -> Reply:
        """Send a form with its key."""
        return self.ask("POST", path, urlencode({"key": self.key} | fields))


@dataclass(frozen=True)
class Running:
    """A server that answers."""

    server: Server
    log: DecisionLog

    @property
    def address(self) -> str:
        """The printed address, with its key."""
        return self.server.address

    def caller(self) -> Caller:
        """Return a browser that has not come in yet."""
        return Caller(self.server.door.port, self.server.door.token)


@contextmanager
def running(report: Report, decisions: Path, start: Seat | None = None) -> Iterator[Running]:
    """Serve a report until the block ends."""
    log = DecisionLog(decisions)
    server = open_server(Desk(index(report), log), start or Seat())
    service = server.service()
    thread = threading.Thread(target=service.run, kwargs={"sockets": [server.listener]})
    thread.start()
    try:
        yield Running(server, log)
    finally:
        service.should_exit = True
        thread.join()
        server.listener.close()


if __name__ == "__main__":  # a process of its own, so that it can be killed
    victim = open_server(Desk(index(make_large(200, 400)), DecisionLog(Path(sys.argv[1]))), Seat())
    print(victim.address, flush=True)  # noqa: T201  # the parent reads it
    victim.run()
