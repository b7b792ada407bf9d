"""Strangers before the review page, and attacks in every field of a report: refused or inert."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest

from checker.review.guard import Door, names_of
from tests.review_server import Caller, Running, running
from tests.review_stories import make_hostile, make_newsroom

FINDING = "a0000000000000a2"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with running(make_newsroom(), tmp_path_factory.mktemp("desk") / "decisions.jsonl") as one:
        yield one


@pytest.fixture
def caller(served: Running) -> Caller:
    return served.caller().enter()


def decide(caller: Caller, **fields: str) -> str:
    return urlencode({"key": caller.key, "status": "accepted", "seen": ""} | fields)


@pytest.mark.parametrize(
    "path",
    ["/", f"/finding/{FINDING}", "/article", "/export/corrections.csv", "/static/page.css", "/no"],
)
def test_nothing_is_told_without_the_key(served: Running, path: str) -> None:
    reply = served.caller().ask("GET", path)

    assert reply.status == 403
    assert "حدّاد" not in reply.body


@pytest.mark.parametrize("token", ["", "wrong", "ٱ", "%00", "a" * 5000])
def test_a_wrong_key_opens_nothing(served: Running, token: str) -> None:
    reply = served.caller().ask("GET", f"/?token={quote(token)}")

    assert reply.status == 403
    assert "set-cookie" not in reply.headers


def test_the_key_leaves_the_address_and_becomes_a_cookie_of_this_site_alone(
    served: Running,
) -> None:
    reply = served.caller().ask("GET", f"/?token={served.server.door.token}&state=all")

    assert (reply.status, reply.headers["location"]) == (303, "/?state=all")
    cookie = reply.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert served.server.door.token not in cookie


def test_a_key_with_a_path_of_another_host_stays_here(served: Running) -> None:
    reply = served.caller().ask("GET", f"//evil.example/?token={served.server.door.token}")

    assert reply.headers["location"].startswith("/evil.example")


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:{port}",
        "127.0.0.1",
        "localhost:1",
        "127.0.0.1.evil.example:{port}",
        "",
    ],
)
def test_another_host_name_is_refused_even_with_the_cookie(caller: Caller, host: str) -> None:
    reply = caller.ask("GET", "/", host=host.format(port=caller.port))

    assert reply.status in {400, 421}
    assert "حدّاد" not in reply.body


@pytest.mark.parametrize(
    "host", ["127.0.0.1:{port}", "localhost:{port}", "LOCALHOST:{port}", "[::1]:{port}"]
)
def test_the_own_names_are_let_in(caller: Caller, host: str) -> None:
    assert caller.ask("GET", "/", host=host.format(port=caller.port)).status == 200


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"origin": "http://evil.example"}, id="a form of another site"),
        pytest.param({"origin": "null"}, id="a sandboxed frame"),
        pytest.param({"sec_fetch_site": "cross-site"}, id="a fetch of another site"),
        pytest.param({"sec_fetch_site": "same-site"}, id="another port of this machine"),
    ],
)
def test_a_post_from_another_site_changes_nothing(
    served: Running, caller: Caller, headers: dict[str, str]
) -> None:
    before = served.log.load()
    reply = caller.ask("POST", f"/finding/{FINDING}/decide", decide(caller), **headers)

    assert reply.status == 403
    assert served.log.load() == before


@pytest.mark.parametrize("key", ["", "wrong", "ٱ"])
@pytest.mark.parametrize(
    "path", [f"/finding/{FINDING}/decide", f"/finding/{FINDING}/reopen", "/undo", "/settings"]
)
def test_a_change_without_the_form_key_is_refused(
    served: Running, caller: Caller, path: str, key: str
) -> None:
    before = served.log.load()
    reply = caller.ask("POST", path, decide(caller, key=key, reviewer="Mallory"))

    assert reply.status == 403
    assert served.log.load() == before
    assert "Mallory" not in caller.ask("GET", "/").body


def test_the_form_key_of_one_browser_is_no_use_to_another(served: Running, caller: Caller) -> None:
    other = served.caller().enter()
    reply = other.ask("POST", f"/finding/{FINDING}/decide", decide(caller))

    assert reply.status == 403


@pytest.mark.parametrize("path", [f"/finding/{FINDING}/decide", "/undo", "/settings"])
def test_a_change_cannot_be_made_by_following_a_link(caller: Caller, path: str) -> None:
    assert caller.ask("GET", f"{path}?{decide(caller)}").status == 405


@pytest.mark.parametrize(
    "path",
    [
        "/static/../app.py",
        "/static/..%2fapp.py",
        "/static/%2e%2e/app.py",
        "/static//etc/passwd",
        "/static/%2fetc%2fpasswd",
        "/export/..%2f..%2fetc%2fpasswd",
        "/export/corrections.csv%00.txt",
        "/finding/..%2f..%2fetc%2fpasswd",
        f"/article?finding={FINDING}&id=../../../../etc/passwd",
        f"/article?finding={FINDING}&id=/etc/passwd",
        f"/article?finding={FINDING}&id=pyproject.toml",
        "/article?finding=../x&id=stories/visit-1.ar.txt",
    ],
)
def test_no_address_reaches_a_file_outside_the_corpus(caller: Caller, path: str) -> None:
    reply = caller.ask("GET", path)

    assert reply.status == 404
    assert "root:" not in reply.body
    assert "def create_app" not in reply.body


@pytest.mark.parametrize(
    "back",
    [
        "//evil.example/x",
        "http://evil.example/",
        "\\\\evil.example",
        "javascript:alert(1)",
        "/\\evil.example",
    ],
)
def test_coming_back_from_the_settings_never_leaves_the_site(caller: Caller, back: str) -> None:
    target = caller.post("/settings", language="en", back=back).headers["location"]

    assert re.match(r"/(?![/\\])", target)


@pytest.mark.parametrize(
    "query",
    [
        pytest.param("verdict=wrong", id="no such verdict"),
        pytest.param("since=yesterday", id="no such day"),
        pytest.param("state=%3Cscript%3E", id="markup for a state"),
    ],
)
def test_a_filter_that_is_not_allowed_is_told_in_one_line(caller: Caller, query: str) -> None:
    reply = caller.ask("GET", f"/?{query}")

    assert reply.status == 400
    assert query.partition("=")[0] in reply.body
    assert "<script>" not in reply.body


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"status": "maybe"}, id="no such status"),
        pytest.param({"dismiss": "because"}, id="no such reason"),
        pytest.param({"status": ""}, id="no status"),
    ],
)
def test_a_decision_that_means_nothing_is_not_written(
    served: Running, caller: Caller, fields: dict[str, str]
) -> None:
    before = served.log.load()

    assert caller.post(f"/finding/{FINDING}/decide", seen="", **fields).status == 400
    assert served.log.load() == before


def test_a_form_without_end_is_cut_off(caller: Caller) -> None:
    assert (
        caller.post(f"/finding/{FINDING}/decide", status="accepted", note="x" * 100_000).status
        == 413
    )


def test_every_answer_carries_the_policy(caller: Caller) -> None:
    for path in ("/", f"/finding/{FINDING}", "/static/page.js", "/no", "/export/corrections.md"):
        headers = caller.ask("GET", path).headers
        policy = headers["content-security-policy"]

        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"


TAG = re.compile(r'<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*/?>', re.IGNORECASE)
ATTRIBUTE = re.compile(r'\s([a-z-]+)(?:="[^"]*")?', re.IGNORECASE)
SCRIPT = ' src="/static/page.js"'

TEXTS = [
    pytest.param("He saw <script>window.hacked=1</script> two ships\n", "two ships", id="script"),
    pytest.param(
        "</title></mark></blockquote><img src=x onerror=hacked()> two ships\n",
        "two ships",
        id="closing tags",
    ),
    pytest.param(
        "\N{RIGHT-TO-LEFT OVERRIDE}live \N{POP DIRECTIONAL ISOLATE}two ships"
        "\N{LEFT-TO-RIGHT ISOLATE}\n",
        "two ships",
        id="bidi controls",
    ),
    pytest.param(
        "x" * 500_000 + " two ships " + "\N{ARABIC LETTER AIN}" * 500_000,
        "two ships",
        id="a line of a megabyte",
    ),
    pytest.param(
        "a\r\nb\x00\x07\x1b[31m two ships \ud800\n", "two ships", id="controls and half a pair"
    ),
    pytest.param("{{ 7*7 }} {% raw %} two ships\n", "two ships", id="template words"),
]


@pytest.mark.parametrize(("text", "words"), TEXTS)
def test_attacks_in_every_field_are_shown_as_text(tmp_path: Path, text: str, words: str) -> None:
    report = make_hostile(text, words)
    article = quote(report.articles[0].id, safe="")
    with running(report, tmp_path / "decisions.jsonl") as served:
        caller = served.caller().enter()
        caller.post("/settings", reviewer="<script>1</script>")
        caller.post(
            "/finding/bad0000000000bad/decide",
            status="accepted",
            seen="",
            note="<script>2</script>",
        )
        pages = [
            caller.ask("GET", path)
            for path in (
                "/?state=all&search=%3Cscript%3E",
                "/?state=all",
                "/finding/bad0000000000bad?state=all&said=bad0000000000bad",
                f"/article?id={article}&finding=bad0000000000bad&number=1",
            )
        ]
    for page in pages:
        tags = TAG.findall(page.body)
        attributes = {name for _, told in tags for name in ATTRIBUTE.findall(told)}

        assert page.status == 200
        assert len(page.body) < 1_500_000
        assert [told for name, told in tags if name == "script"] == [SCRIPT]
        assert not {name for name, _ in tags} & {"img", "iframe", "style", "object", "base"}
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
        assert "{{ 7*7 }}" not in text or "49 " not in page.body


def test_names_that_the_server_answers_to() -> None:
    assert names_of("127.0.0.1") == names_of("localhost") == {"127.0.0.1", "::1", "localhost"}
    assert names_of("desk.example") == {"desk.example"}


def test_on_all_interfaces_any_address_passes_but_no_name() -> None:
    door = Door(hosts=names_of("0.0.0.0"), port=80)  # noqa: S104  # not bound

    assert door.is_own_host("192.0.2.7:80")
    assert not door.is_own_host("evil.example:80")
