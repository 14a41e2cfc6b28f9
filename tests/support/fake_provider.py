"""A small OpenID provider on loopback with keys of its own, which can be told to misbehave."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey

CLIENT = "the-firm"


class FakeProvider:
    """Signs everybody in as `person`; `claims` and `faults` change what the next token says."""

    def __init__(self) -> None:
        self.key = RSAKey.generate_key(2048, {"kid": "one"})
        self.person: dict[str, Any] = {
            "sub": "s-1", "email": "ana@example.org", "email_verified": True, "name": "Ana of the firm",
        }  # fmt: skip
        self.claims: dict[str, Any] = {}
        self.faults: set[str] = set()
        self.asked: dict[str, int] = {}
        self.codes: dict[str, dict[str, str]] = {}
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *words: object) -> None:
                pass

            def do_GET(self) -> None:
                provider.get(self)

            def do_POST(self) -> None:
                provider.post(self)

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.issuer = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05})
        self.thread.start()

    def close(self) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    def get(self, call: Any) -> None:
        parts = urlsplit(call.path)
        self.asked[parts.path] = self.asked.get(parts.path, 0) + 1
        if parts.path == "/.well-known/openid-configuration":
            issuer = "https://somebody-else.example" if "issuer" in self.faults else self.issuer
            self._json(
                call,
                {
                    "issuer": issuer,
                    "authorization_endpoint": f"{self.issuer}/authorize",
                    "token_endpoint": f"{self.issuer}/token",
                    "jwks_uri": f"{self.issuer}/keys",
                    "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"],
                },
            )
        elif parts.path == "/keys":
            self._json(call, {"keys": [self.key.as_dict(private=False)]})
        elif parts.path == "/authorize":
            query = {k: v[0] for k, v in parse_qs(parts.query).items()}
            assert query["response_type"] == "code"
            assert query["code_challenge_method"] == "S256"
            code = f"code-{len(self.codes)}"
            self.codes[code] = query
            call.send_response(302)
            call.send_header(
                "Location", f"{query['redirect_uri']}?{urlencode({'code': code, 'state': query['state']})}"
            )
            call.end_headers()
        else:
            call.send_error(404)

    def post(self, call: Any) -> None:
        form = {k: v[0] for k, v in parse_qs(call.rfile.read(int(call.headers["Content-Length"])).decode()).items()}
        asked = self.codes.pop(form.get("code", ""), None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest())
        if asked is None or challenge.decode().rstrip("=") != asked["code_challenge"]:
            self._json(call, {"error": "invalid_grant"}, 400)
            return
        now = int(time.time())
        claims = {
            "iss": self.issuer, "aud": CLIENT, "exp": now + 300, "iat": now, "nonce": asked["nonce"], **self.person, **self.claims,
        }  # fmt: skip
        header = {"alg": "RS256", "kid": "one"}
        key: RSAKey | OctKey = self.key
        if "key" in self.faults:
            key = RSAKey.generate_key(2048, {"kid": "one"})
        if "symmetric" in self.faults:  # an algorithm with a shared secret, which we have not agreed upon
            header, key = {"alg": "HS256", "kid": "one"}, OctKey.import_key("hush" * 8)
        token = jwt.encode(
            header, {k: v for k, v in claims.items() if v is not None}, key, algorithms=["RS256", "HS256"]
        )
        answer = {"access_token": "a", "token_type": "Bearer", "expires_in": 300, "id_token": token}
        if "none" in self.faults:
            body = token.split(".")[1]
            head = base64.urlsafe_b64encode(json.dumps({"alg": "none"}).encode()).decode().rstrip("=")
            answer["id_token"] = f"{head}.{body}."
        if "no-token" in self.faults:
            del answer["id_token"]
        self._json(call, answer)

    @staticmethod
    def _json(call: Any, data: object, status: int = 200) -> None:
        body = json.dumps(data).encode()
        call.send_response(status)
        call.send_header("Content-Type", "application/json")
        call.send_header("Content-Length", str(len(body)))
        call.end_headers()
        call.wfile.write(body)
