"""The guard before every route: who may ask, from where, and what a browser may do with the answer.

A request passes if its Host is one of the server's own (against DNS rebinding) and it carries the
key: once in the address that the server printed, afterwards in a cookie that no other site can
read, or send with a change. A change must also carry the form key of its seat.
"""

from __future__ import annotations

import ipaddress
import secrets
from dataclasses import dataclass, field, replace
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qsl, urlencode

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from checker.report.wording import accepted, wording
from checker.review.desk import Seat

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}
_SAFE = frozenset({"GET", "HEAD"})
_MOST_SEATS = 1000  # browsers at one server; the oldest seat is given up


@dataclass(slots=True)
class Pass:
    """A seat and the secrets of its browser."""

    seat: Seat
    form_key: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    """Stands in every form; another site cannot read it, so it cannot make the request."""


class Guard:
    """ASGI middleware that lets through only requests of people who were given the address."""

    def __init__(self, app: ASGIApp, door: Door) -> None:
        """Stand before ``app``."""
        self.app = app
        self._door = door

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through with its `Pass` in ``scope["state"]``, or refuse it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        refused = self._door.inspect(scope, headers)
        if refused is not None:
            await refused(scope, receive, _protected(send))
            return
        await self.app(scope, receive, _protected(send))


@dataclass(slots=True)
class Door:
    """What the guard knows: the server's own names, its key, and who has come in."""

    hosts: frozenset[str]
    """Names in lower case, without port; ``*`` is any IP address, which cannot be rebound."""

    port: int
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    start: Seat = field(default_factory=Seat)
    """How each browser's seat begins; nobody sits on it."""

    passes: dict[str, Pass] = field(default_factory=dict)

    @property
    def cookie(self) -> str:
        """Name of the cookie; with the port, because browsers share cookies between ports."""
        return f"check-review-{self.port}"

    def inspect(self, scope: Scope, headers: Headers) -> Response | None:
        """Return a refusal or a redirection; None lets the request through."""
        words = wording(self.start.language or accepted(headers.get("accept-language", "")))
        hosts = headers.getlist("host")
        if len(hosts) != 1 or not self.is_own_host(hosts[0]):
            return PlainTextResponse(words("refused.host"), 421)
        entry = self._enter(scope, headers)
        if isinstance(entry, Response):
            return entry
        if entry is None:
            return PlainTextResponse(words("refused.token"), 403)
        if scope["method"] not in _SAFE and not self._own_origin(headers):
            return PlainTextResponse(words("refused.origin"), 403)
        scope.setdefault("state", {})["pass"] = entry
        return None

    def _enter(self, scope: Scope, headers: Headers) -> Pass | Response | None:
        query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        offered = [value for name, value in query if name == "token"]
        if offered and scope["method"] in _SAFE:
            return self._exchange(scope, query) if _same(offered[0], self.token) else None
        name = _cookie(headers.get("cookie", ""), self.cookie)
        return self.passes.get(name) if name else None

    def _exchange(self, scope: Scope, query: list[tuple[str, str]]) -> Response:
        """Give a browser its seat, and take the key out of the address."""
        while len(self.passes) >= _MOST_SEATS:
            self.passes.pop(next(iter(self.passes)))
        name = secrets.token_urlsafe(24)
        self.passes[name] = Pass(replace(self.start, steps=[]))
        rest = urlencode([(key, value) for key, value in query if key != "token"])
        path = Request(scope).url.path
        # A path that begins with two slashes would be another host to the browser.
        target = "/" + path.lstrip("/") + (f"?{rest}" if rest else "")
        response = RedirectResponse(target, 303)
        # Not "strict": who follows the printed address from a mail would be sent on without it.
        # Another site can so open a page, which changes nothing and shows it nothing.
        response.set_cookie(self.cookie, name, path="/", httponly=True, samesite="lax")
        return response

    def is_own_host(self, host: str) -> bool:
        """Say whether a Host header names this server."""
        name, _, port = host.lower().rpartition(":")
        if not name or not port.isdigit():
            name, port = host.lower(), "80"
        name = name.strip("[]")
        if port != str(self.port):
            return False
        return name in self.hosts or ("*" in self.hosts and _is_address(name))

    def _own_origin(self, headers: Headers) -> bool:
        if headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
            return False
        origin = headers.get("origin")
        return origin is None or origin.lower() == f"http://{headers['host'].lower()}"


def names_of(host: str) -> frozenset[str]:
    """Return the names that a browser may use for a server that listens on ``host``."""
    if host in {"0.0.0.0", "::"}:  # noqa: S104  # asked for by the user; the key guards it
        return frozenset({"*", "localhost"})
    loopback = {"127.0.0.1", "::1", "localhost"}
    return frozenset(loopback if host in loopback else {host.lower()})


def is_form_key(entry: Pass, offered: str) -> bool:
    """Say whether the key that came with a form is the one of its seat."""
    return _same(offered, entry.form_key)


def _protected(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _HEADERS.items():
                headers[name] = value
            headers.setdefault("cache-control", "no-store")
        await send(message)

    return sending


def _cookie(header: str, name: str) -> str:
    try:
        cookie = SimpleCookie(header)
    except CookieError:
        return ""
    return cookie[name].value if name in cookie else ""


def _same(left: str, right: str) -> bool:
    return secrets.compare_digest(left.encode("utf-8", "replace"), right.encode("utf-8"))


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
