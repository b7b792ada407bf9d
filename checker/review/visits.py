"""Request -> Visit: the little of HTTP that an answer depends on."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qsl, urlsplit

from starlette.requests import Request

from checker.report.wording import accepted, wording
from checker.review.filters import Filters
from checker.review.guard import Pass
from checker.review.site import Visit

_FORM_LIMIT = 64 * 1024  # bytes; the largest form holds a name or a note


class FormTooLargeError(ValueError):
    """A form is larger than any that the pages send."""


class AddressError(ValueError):
    """An address asks for something that is not allowed; the message says what is."""

    def __init__(self, message: str, visit: Visit) -> None:
        super().__init__(message)
        self.visit = visit
        """The visit without the filters that could not be read."""


async def read_visit(request: Request, entry: Pass) -> Visit:
    """Read a request that the guard has let through.

    Raises:
        FormTooLargeError: The body is larger than any form of the pages.
        AddressError: A filter has a value that is not allowed.
    """
    form = parse_qsl((await _body(request)).decode("utf-8", "replace"), keep_blank_values=True)
    language = entry.seat.language or accepted(request.headers.get("accept-language", ""))
    visit = Visit(
        seat=entry.seat,
        words=wording(language),
        form_key=entry.form_key,
        here=_here(request),
        filters=Filters(),
        name=request.path_params.get("name", ""),
        query=dict(request.query_params),
        form=dict(form),
    )
    try:
        filters = Filters.read(visit.query)
    except ValueError as error:
        raise AddressError(str(error), visit) from error
    # Without the verdict there is no asking for it either.
    return replace(visit, filters=replace(filters, verdict=None) if entry.seat.blind else filters)


def _here(request: Request) -> str:
    """Return the address to come back to: of a page, not of a change."""
    if request.method == "POST":
        return "/"
    parts = urlsplit(str(request.url))
    return parts.path + (f"?{parts.query}" if parts.query else "")


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _FORM_LIMIT:
            raise FormTooLargeError(f"the form has more than {_FORM_LIMIT} bytes; shorten the note")
    return bytes(body)
