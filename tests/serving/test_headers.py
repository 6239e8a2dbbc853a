"""Every answer carries the security headers, and the policy lets exactly the page's own script run."""

import base64
import hashlib

from starlette.applications import Starlette
from starlette.middleware import Middleware

from serving.headers import SecurityHeaders, content_policy
from tests.serving.asking import asked


def test_the_policy_names_the_hash_of_the_inline_script():
    digest = base64.b64encode(hashlib.sha256(b" hello\n").digest()).decode()

    policy = content_policy('<script> hello\n</script><script type="module" src="./a.js"></script>')

    assert policy.count("sha256-") == 1
    assert f"'sha256-{digest}'" in policy


def test_scripts_run_only_from_here_and_never_from_text():
    directives = dict(part.strip().split(" ", 1) for part in content_policy("").split(";"))

    assert directives["default-src"] == "'none'"
    assert directives["script-src"] == "'self' 'wasm-unsafe-eval'"
    assert directives["frame-ancestors"] == "'none'"
    assert not any("http" in where or "*" in where for where in directives.values())


def test_a_refusal_is_dressed_like_any_answer():
    app = Starlette(middleware=[Middleware(SecurityHeaders, page="")])

    answer = asked(app, "/nothing")

    assert answer.status == 404
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
