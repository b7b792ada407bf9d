"""Routes, and nothing else: a request in, an answer of the site out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from importlib import resources

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from checker.errors import CheckerError
from checker.review.guard import Door, Guard, Pass, is_form_key
from checker.review.marking import visible
from checker.review.site import Answer, MissingError, Site, Visit
from checker.review.visits import AddressError, FormTooLargeError, read_visit

_STATIC = {
    "page.css": "text/css; charset=utf-8",
    "page.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}
"""Every file that the server hands out, by name; no path of an address is ever opened."""

Action = Callable[[Visit], Answer]
Handler = Callable[[Request], Awaitable[Response]]


def create_app(site: Site, door: Door) -> Starlette:
    """Return the application: every route of the site behind the door's guard."""

    def page(action: Action) -> Handler:
        async def answering(request: Request) -> Response:
            return await _answer(request, site, action)

        return answering

    async def refusing(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        key = "refused.missing" if status == 404 else "refused.method"
        return await _answer(
            request, site, lambda visit: site.trouble(visit, visit.words(key), status), safe=True
        )

    return Starlette(
        routes=[
            Route("/", page(site.queue)),
            Route("/finding/{name}", page(site.finding)),
            Route("/finding/{name}/decide", page(site.decide), methods=["POST"]),
            Route("/finding/{name}/reopen", page(site.reopen), methods=["POST"]),
            Route("/article", page(site.article)),
            Route("/undo", page(site.undo), methods=["POST"]),
            Route("/settings", page(site.settle), methods=["POST"]),
            Route("/export/{name}", page(site.export)),
            Route("/static/{name}", _static),
        ],
        middleware=[Middleware(Guard, door=door)],
        exception_handlers={HTTPException: refusing},
    )


async def _answer(request: Request, site: Site, action: Action, *, safe: bool = False) -> Response:
    """Run an action on a thread, since it may wait for the disk, and answer with its result."""
    entry: Pass = request.scope["state"]["pass"]
    try:
        visit = await read_visit(request, entry)
    except FormTooLargeError as error:
        return PlainTextResponse(str(error), 413)
    except AddressError as error:
        return _response(site.trouble(error.visit, visible(str(error)), 400))
    if not safe and request.method == "POST" and not is_form_key(entry, visit.form.get("key", "")):
        return _response(site.trouble(visit, visit.words("refused.form"), 403))
    return _response(await run_in_threadpool(_tried, action, site, visit))


def _tried(action: Action, site: Site, visit: Visit) -> Answer:
    try:
        return action(visit)
    except MissingError:
        return site.trouble(visit, visit.words("refused.missing"), 404)
    except CheckerError as error:
        return site.trouble(visit, visible(str(error)), 503)


def _response(answer: Answer) -> Response:
    if answer.target:
        return RedirectResponse(answer.target, answer.status)
    headers = {}
    if answer.file:
        headers["content-disposition"] = f'attachment; filename="{answer.file}"'
    body = answer.body.encode("utf-8", "replace")
    return Response(body, answer.status, headers, answer.kind)


async def _static(request: Request) -> Response:
    kind = _STATIC.get(request.path_params["name"])
    if kind is None:
        raise HTTPException(404)
    source = resources.files("checker.review") / "static" / request.path_params["name"]
    # A browser asks for the icon at each turn of a page; the others may change with an upgrade.
    kept = "private, max-age=86400" if kind == "image/svg+xml" else "no-cache"
    return Response(source.read_bytes(), media_type=kind, headers={"cache-control": kept})
