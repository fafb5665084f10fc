"""Runs the applications and lets schemathesis send what their documents allow, and what they do not.

usage: contract.py FOLDER-OF-BINARIES FOLDER-OF-APPLICATIONS SCHEMATHESIS

The documents are those in the form of OpenAPI 3.2, which can say what the events of a stream are.

Every answer must be declared: its status, content type, headers and body. Each application is called
twice, by a stranger and by somebody who is logged in. Seeded and bounded; loopback only.
"""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

CHECKS = ",".join(
    [
        "status_code_conformance",
        "content_type_conformance",
        "response_headers_conformance",
        "response_schema_conformance",
    ]
)
ADMIN = ("admin@example.org", "a-password-of-this-run")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def call(url, data, kind):
    request = urllib.request.Request(url, data.encode(), {"content-type": kind})
    return urllib.request.build_opener(KeepRedirects).open(request)


class KeepRedirects(urllib.request.HTTPRedirectHandler):
    """An answer that redirects is looked at, not followed."""

    def redirect_request(self, *_):
        return None


def conduit_login(base):
    user = {"username": "reader", "email": "reader@example.org", "password": ADMIN[1]}
    answer = json.load(call(f"{base}/api/users", json.dumps({"user": user}), "application/json"))
    return f"Authorization: Token {answer['user']['token']}"


def shop_login(base):
    form = urllib.parse.urlencode({"email": ADMIN[0], "password": ADMIN[1]})
    try:
        cookie = call(f"{base}/login", form, "application/x-www-form-urlencoded")
    except urllib.error.HTTPError as redirect:
        cookie = redirect
    return f"Cookie: {cookie.headers['set-cookie'].split(';')[0]}"


APPS = {"tutorial": None, "conduit": conduit_login, "shop": shop_login}


def start(binary, folder):
    port = free_port()
    settings = {
        "PORT": str(port),
        "DATABASE_URL": f"sqlite://{folder}/data.db",
        "ADMIN_EMAIL": ADMIN[0],
        "ADMIN_PASSWORD": ADMIN[1],
        "WEBHOOK_SECRET": "a-secret-of-this-run-only-0123456789",
        "RUST_LOG": "off",
    }
    process = subprocess.Popen(
        [binary], cwd=folder, env=os.environ | settings, stdout=subprocess.DEVNULL
    )
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return process, f"http://127.0.0.1:{port}"
        except OSError:
            time.sleep(0.05)
    sys.exit(f"{binary} does not start")


def send(schemathesis, document, base, header):
    command = [schemathesis, "run", document, "--url", base]
    command += ["--checks", CHECKS, "--phases", "examples,coverage,fuzzing", "--max-examples", "20"]
    command += ["--seed", "1", "--request-timeout", "10", "--warnings", "off"]
    # Who is logged in stays so; and events that never end are read by the suite, which knows when to stop.
    excluded = ["--exclude-path", "/logout", "--exclude-path", "/api/orders/{id}/events"]
    command += ["--header", header, *excluded] if header else []
    return subprocess.run(command, cwd=tempfile.gettempdir()).returncode


def main(binaries, applications, schemathesis):
    failed = []
    for app, login in APPS.items():
        with tempfile.TemporaryDirectory() as folder:
            process, base = start(Path(binaries).resolve() / app, folder)
            try:
                headers = [None] + ([login(base)] if login else [])
                for header in headers:
                    document = Path(applications).resolve() / app / "openapi-3.2.yaml"
                    if send(schemathesis, document, base, header):
                        failed.append(f"{app} ({'logged in' if header else 'a stranger'})")
            finally:
                process.kill()
                process.wait()
    sys.exit(f"undeclared answers: {', '.join(failed)}" if failed else 0)


main(*sys.argv[1:])
