"""Views -> HTML, through templates that escape everything."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from urllib.parse import quote, urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from checker.model import ArticleId
from checker.report.wording import LANGUAGES, wording
from checker.review.filters import Filters
from checker.review.marking import isolated, visible
from checker.store.decisions import REASONS


@cache
def environment() -> Environment:
    """Return the templates; anything that is not defined is an error, not an empty place."""
    made = Environment(
        loader=PackageLoader("checker.review", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals.update(
        address=address,
        article_address=article_address,
        direction=direction,
        change_address=change_address,
        finding_address=finding_address,
        languages=[wording(language) for language in LANGUAGES],
        reasons=tuple(REASONS),
    )
    made.filters.update(visible=visible, exactly=exactly, isolated=isolated)
    return made


def direction(language: str) -> str:
    """Return the direction of a quoted sentence: by its language, or by its letters if unknown.

    By letters alone, an Arabic sentence that begins with a Latin name would be laid out from left
    to right, with its full stop at the wrong end.
    """
    return {"ar": "rtl", "en": "ltr"}.get(language, "auto")


def exactly(text: str) -> Markup:
    """Escape text so that a browser's parser gives it back unchanged, carriage returns too."""
    return Markup(str(escape(text)).replace("\r", "&#13;"))  # noqa: S704  # escaped just before


def render(template: str, context: Mapping[str, object]) -> str:
    """Return the page of a template."""
    return environment().get_template(template).render(context)


def address(path: str, filters: Filters | None = None, **parameters: object) -> str:
    """Return an address of the server; parameters that are None are left out."""
    query = {} if filters is None else filters.query()
    query |= {name: str(value) for name, value in parameters.items() if value is not None}
    return path + (f"?{urlencode(query, errors='replace')}" if query else "")


def finding_address(name: str, filters: Filters | None = None, **parameters: object) -> str:
    """Return the address of a finding's page."""
    return address(f"/finding/{quote(name, safe='')}", filters, **parameters)


def change_address(name: str, change: str, filters: Filters) -> str:
    """Return the address that a change of a finding is sent to: ``decide`` or ``reopen``."""
    return address(f"/finding/{quote(name, safe='')}/{change}", filters)


def article_address(
    article: ArticleId, finding: str, number: int, filters: Filters | None = None
) -> str:
    """Return the address of an article's page, at the place of a statement."""
    found = address("/article", filters, id=article, finding=finding, number=number)
    return f"{found}#s{number}"
