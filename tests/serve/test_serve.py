"""`portalis serve` from outside: every route, every limit, hostile clients, shutdown. One server for the tests that change nothing."""

import base64
import concurrent.futures
import http.client
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PORTALIS = pathlib.Path(os.environ.get("PORTALIS_COMMAND", ROOT / "build" / "bin" / "portalis"))

PROGRAM = """\
import sys


def spin() -> None:
    n = 0
    while n >= 0:
        n = (n + 1) % 1000003


def grow() -> None:
    parts: list[str] = []
    while True:
        parts.append("x" * 1000000 + str(len(parts)))


def main() -> None:
    words = sys.argv[1:]
    mode = words[0] if words else ""
    if mode == "spin":
        spin()
    if mode == "grow":
        grow()
    if mode == "flood":
        while True:
            print("y" * 1000)
    if mode == "raise":
        raise ValueError("no")
    print(words, repr(sys.stdin.read()))
    sys.exit(len(words))


main()
"""
LATIN = "import sys\nsys.stdout.buffer.write(bytes([255, 0, 10]))\n"
# (module (func (export "_start") unreachable))
TRAP = bytes.fromhex("0061736d010000000104016000000302010007")
TRAP += bytes.fromhex("0a01065f737461727400000a05010300000b")

TIME_LIMIT = 1.0
READ_LIMIT = 0.6


def setUpModule():
    global SCRATCH, MODULES
    SCRATCH = tempfile.TemporaryDirectory()
    MODULES = pathlib.Path(SCRATCH.name)
    (MODULES / "trap.wasm").write_bytes(TRAP)
    for name, text in {"echo": PROGRAM, "latin": LATIN}.items():
        (MODULES / f"{name}.py").write_text(text)
        command = [PORTALIS, "build", "--debug", f"{name}.py", "-o", f"{name}.wasm"]
        subprocess.run(command, cwd=MODULES, check=True, timeout=600)


def tearDownModule():
    SCRATCH.cleanup()


class Server:
    """A running server; `log` has its lines once it has ended."""

    def __init__(self, *words):
        command = [PORTALIS, "serve", "--port", "0", "--timeout", TIME_LIMIT, *words]
        self.process = subprocess.Popen(
            list(map(str, command)),
            cwd=MODULES,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            bufsize=0,
        )
        begin = time.monotonic()
        first = self.process.stderr.readline()
        self.seconds = time.monotonic() - begin
        self.port = json.loads(first)["port"] if first.startswith(b"{") else None
        self.first = first.decode()
        self.log = []

    def stop(self):
        """The exit status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        self.log = [
            json.loads(line) for line in self.process.communicate(timeout=30)[1].splitlines()
        ]
        return self.process.returncode

    def request(self, method, path, body=None, headers=None):
        """Status, headers, body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    def infer(self, body, path="/v1/infer"):
        """Status and JSON."""
        text = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {"Content-Type": "application/json"}
        status, _, answer = self.request("POST", path, text, headers)
        return status, json.loads(answer)

    def raw(self, *pieces, pause=0.0):
        """All that comes back when the pieces are sent, as far as the server takes them."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=30) as client:
            try:
                for piece in pieces:
                    client.sendall(piece)
                    time.sleep(pause)
            except OSError:
                pass
            answer = b""
            try:
                while piece := client.recv(65536):
                    answer += piece
            except ConnectionError:
                pass
            return answer


def status_of(answer):
    return int(answer.split(b" ", 2)[1]) if answer else None


class ServeTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server("--read-timeout", READ_LIMIT, "--max-body", 100000, "echo.wasm")

    @classmethod
    def tearDownClass(cls):
        status = cls.server.stop()
        assert status == 0, status

    def assert_problem(self, answer, status, code):
        self.assertEqual((answer[0], answer[1]["error"]["code"]), (status, code), answer)
        self.assertTrue(answer[1]["error"]["what_to_do"])
        self.assertTrue(answer[1]["request_id"])

    def test_a_run_gets_arguments_and_input(self):
        body = {"args": ["a b", "é\n"], "stdin": "x\ny"}
        expected = "['a b', 'é\\n'] 'x\\ny'\n"
        self.assertEqual(
            self.server.infer(body),
            (200, {"stdout": expected, "stderr": "", "exit_status": 2}),
        )
        self.assertEqual(self.server.infer({})[1]["stdout"], "[] ''\n")
        coded = base64.b64encode("ü".encode()).decode()
        self.assertEqual(self.server.infer({"stdin_base64": coded})[1]["stdout"], "[] 'ü'\n")

    def test_an_exception_is_an_answer(self):
        status, answer = self.server.infer({"args": ["raise"]})
        self.assertEqual((status, answer["exit_status"]), (200, 1))
        self.assertTrue(answer["stderr"].endswith("ValueError: no\n"))

    def test_what_the_server_says_about_itself(self):
        for path in ("live", "ready"):
            status, _, body = self.server.request("GET", f"/v1/health/{path}?probe=1")
            self.assertEqual((status, json.loads(body)), (200, {"status": path}))
        metadata = json.loads(self.server.request("GET", "/v1/metadata")[2])
        self.assertEqual([module["name"] for module in metadata["modules"]], ["echo"])
        self.assertEqual(metadata["limits"]["body_bytes"], 100000)
        openapi = json.loads(self.server.request("GET", "/openapi.json")[2])
        status, headers, page = self.server.request("GET", "/")
        self.assertEqual(headers.get_content_type(), "text/html")
        for path, operations in openapi["paths"].items():
            self.assertIn(path, page.decode())
            real = path.replace("{module}", "echo")
            for method in operations:
                body = b"{}" if method == "post" else None
                kind = {"Content-Type": "application/json"}
                self.assertEqual(self.server.request(method.upper(), real, body, kind)[0], 200)
        self.server.infer({})
        metrics = self.server.request("GET", "/v1/metrics")[2].decode()
        self.assertRegex(metrics, r'portalis_runs_total\{module="echo",ending="exited"\} [1-9]')
        self.assertRegex(metrics, r"portalis_running 0\n")

    def test_request_ids_come_back(self):
        for given, taken in (("id-1.x:y", True), ("a b", False), ("x" * 200, False)):
            headers = self.server.request("GET", "/v1/metadata", None, {"X-Request-Id": given})[1]
            self.assertEqual(headers["X-Request-Id"] == given, taken)
            self.assertTrue(headers["X-Request-Id"])

    def test_wrong_bodies_are_named(self):
        for body, status, word in (
            (b"", 400, "byte 0"),
            (b"{", 400, "byte 1"),
            (b'{"args": [01]}', 400, "byte 11"),
            (b'{"args": ["\\ud800"]}', 400, "JSON"),
            (b'{"stdin": "\xff"}', 400, "UTF-8 at byte 11"),
            (b"[" * 50000, 400, "JSON"),
            (b"[]", 422, "object"),
            (b'{"args": "x"}', 422, "`args`"),
            (b'{"args": ["x", 1]}', 422, "`args[1]`"),
            (b'{"args": ["\\u0000"]}', 422, "NUL"),
            (b'{"stdin": 1}', 422, "`stdin`"),
            (b'{"stdin_base64": "a"}', 422, "base64"),
            (b'{"stdin": "", "stdin_base64": ""}', 422, "twice"),
            (b'{"arg": []}', 422, "`arg`"),
        ):
            answer = self.server.infer(body)
            self.assertEqual(answer[0], status, (body[:40], answer))
            self.assertIn(word, answer[1]["error"]["message"])

    def test_wrong_requests_are_named(self):
        for method, path, headers, status in (
            ("GET", "/v1/infer", {}, 405),
            ("POST", "/v1/metadata", {}, 405),
            ("GET", "/v2", {}, 404),
            ("POST", "/v1/modules/other/infer", {"Content-Type": "application/json"}, 404),
            ("POST", "/v1/infer", {"Content-Type": "text/plain"}, 415),
            ("POST", "/v1/infer", {"Content-Encoding": "gzip"}, 415),
            ("GET", "/", {"X": "y" * 20000}, 431),
        ):
            answer = self.server.request(method, path, "{}" if method == "POST" else None, headers)
            self.assertEqual(answer[0], status, (method, path))
            self.assertIn("what_to_do", json.loads(answer[2])["error"])

    def test_what_is_no_http_is_refused(self):
        for sent in (b"garbage\r\n\r\n", b"\x16\x03\x01" + bytes(50), b"GET / HTTP/9.9\r\n\r\n"):
            self.assertEqual(status_of(self.server.raw(sent)), 400, sent)
        head = b"POST /v1/infer HTTP/1.1\r\nHost: x\r\n"
        for sent in (b"Content-Length: -1", b"Content-Length: 1\r\nContent-Length: 2"):
            self.assertEqual(status_of(self.server.raw(head + sent + b"\r\n\r\n{}")), 400, sent)

    def test_bodies_without_end_are_cut_off(self):
        head = b"POST /v1/infer HTTP/1.1\r\nHost: x\r\n"
        declared = self.server.raw(head + b"Content-Length: 99999999999\r\n\r\n{")
        self.assertEqual(status_of(declared), 413)
        chunk = b"4000\r\n" + b" " * 0x4000 + b"\r\n"
        chunked = self.server.raw(head + b"Transfer-Encoding: chunked\r\n\r\n", *[chunk] * 100)
        self.assertEqual(status_of(chunked), 413)

    def test_bodies_in_pieces_and_requests_in_a_row(self):
        head = b"POST /v1/infer HTTP/1.1\r\nHost: x\r\n"
        pieces = b'6\r\n{"args\r\n9\r\n": ["a"]}\r\n0\r\n\r\n'
        answer = self.server.raw(
            head + b"Expect: 100-continue\r\nTransfer-Encoding: chunked\r\n\r\n",
            pieces + b"GET /v1/health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            pause=0.1,
        )
        self.assertEqual(answer.count(b"HTTP/1.1 100 Continue"), 1)
        self.assertEqual(answer.count(b"HTTP/1.1 200 OK"), 2)
        self.assertTrue(answer.endswith(b'{"status":"live"}\n'))

    def test_slow_clients_are_cut_off_and_hold_nobody_up(self):
        idle = [socket.create_connection(("127.0.0.1", self.server.port)) for _ in range(40)]
        begin = time.monotonic()
        with concurrent.futures.ThreadPoolExecutor() as pool:
            request = b"GET / HTTP/1.1\r\nX: " + b"y" * 200
            slow = pool.submit(
                self.server.raw, *[request[i : i + 1] for i in range(60)], pause=0.02
            )
            body = b"POST /v1/infer HTTP/1.1\r\nContent-Length: 9\r\n\r\n"
            half = pool.submit(self.server.raw, body, b"{")
            self.assertEqual(self.server.infer({})[0], 200)
            self.assertLess(time.monotonic() - begin, READ_LIMIT)
            self.assertEqual(status_of(slow.result()), 408)
            self.assertEqual(status_of(half.result()), 408)
        for client in idle:
            self.assertEqual(client.recv(1), b"")
            client.close()

    def test_programs_end_at_their_limits(self):
        for mode, status, code in (
            ("spin", 408, "time_limit"),
            ("grow", 422, "memory_limit"),
            ("flood", 422, "output_limit"),
        ):
            self.assert_problem(self.server.infer({"args": [mode]}), status, code)
        self.assertEqual(self.server.infer({})[0], 200)

    def test_requests_at_once_do_not_mix(self):
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            texts = [str(i) * (i + 1) for i in range(64)]
            answers = pool.map(lambda text: self.server.infer({"stdin": text}), texts)
            for text, (status, answer) in zip(texts, answers, strict=True):
                self.assertEqual((status, answer["stdout"]), (200, f"[] {text!r}\n"))


class OwnServerTest(unittest.TestCase):
    def serve(self, *words):
        server = Server(*words)
        self.addCleanup(server.process.stderr.close)
        self.addCleanup(server.process.kill)
        self.assertIsNotNone(server.port, server.first)
        return server

    def test_several_modules_by_name(self):
        package = [PORTALIS, "package", "--debug", "echo.py", "-o", "packed"]
        subprocess.run(package, cwd=MODULES, check=True, timeout=600)
        server = self.serve("--fuel", "500000000", "packed", "latin.wasm", "other=trap.wasm")
        with concurrent.futures.ThreadPoolExecutor() as pool:
            paths = [f"/v1/modules/{name}/infer" for name in ("echo", "latin", "other")] * 4
            answers = list(pool.map(lambda path: server.infer({}, path), paths))
        self.assertEqual(answers[0][1]["stdout"], "[] ''\n")
        self.assertEqual(answers[1][1]["stdout_base64"], base64.b64encode(b"\xff\0\n").decode())
        self.assertEqual((answers[2][0], answers[2][1]["error"]["code"]), (500, "trapped"))
        self.assertEqual([answer[0] for answer in answers], [200, 200, 500] * 4)
        status, answer = server.infer({})
        self.assertEqual(status, 404)
        self.assertIn("`latin`", answer["error"]["message"])
        status, answer = server.infer({"args": ["spin"]}, "/v1/modules/echo/infer")
        self.assertEqual((status, answer["error"]["code"]), (422, "fuel_limit"))
        self.assertEqual(server.stop(), 0)

    def test_too_many_runs_are_told_to_wait(self):
        server = self.serve("--max-requests", 1, "echo.wasm")
        with concurrent.futures.ThreadPoolExecutor() as pool:
            busy = pool.submit(server.infer, {"args": ["spin"]})
            time.sleep(TIME_LIMIT / 3)
            kind = {"Content-Type": "application/json"}
            status, headers, _ = server.request("POST", "/v1/infer", "{}", kind)
            self.assertEqual((status, headers["Retry-After"]), (429, "1"))
            self.assertEqual(server.request("GET", "/v1/health/live")[0], 200)
            self.assertEqual(busy.result()[0], 408)
        self.assertEqual(server.infer({})[0], 200)
        self.assertEqual(server.stop(), 0)

    def test_more_connections_than_allowed_wait(self):
        server = self.serve("--max-connections", 2, "--read-timeout", 1, "echo.wasm")
        held = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(2)]
        begin = time.monotonic()
        self.assertEqual(server.infer({})[0], 200)
        self.assertGreater(time.monotonic() - begin, 0.5)
        for client in held:
            client.close()
        self.assertEqual(server.stop(), 0)

    def test_shutdown_finishes_what_runs_and_refuses_the_rest(self):
        server = self.serve("echo.wasm")
        self.assertLess(server.seconds, 2)
        kept = http.client.HTTPConnection("127.0.0.1", server.port)
        kept.request("GET", "/v1/health/ready")
        kept.getresponse().read()
        with concurrent.futures.ThreadPoolExecutor() as pool:
            running = pool.submit(server.infer, {"args": ["spin"]})
            time.sleep(TIME_LIMIT / 3)
            stopped = pool.submit(server.stop)
            time.sleep(TIME_LIMIT / 3)
            with self.assertRaises(ConnectionError):
                socket.create_connection(("127.0.0.1", server.port))
            self.assertEqual(kept.sock.recv(1), b"")
            self.assertEqual(running.result()[0], 408)
            self.assertEqual(stopped.result(), 0)
        kept.close()
        self.assertEqual(
            [line["event"] for line in server.log][-3:], ["stopping", "request", "stopped"]
        )

    def test_a_second_signal_ends_the_server_at_once(self):
        server = self.serve("echo.wasm")
        with concurrent.futures.ThreadPoolExecutor() as pool:
            running = pool.submit(server.infer, {"args": ["spin"]})
            time.sleep(TIME_LIMIT / 3)
            server.process.send_signal(signal.SIGINT)
            time.sleep(0.1)
            server.process.send_signal(signal.SIGINT)
            self.assertEqual(server.process.wait(timeout=10), 128 + signal.SIGINT)
            with self.assertRaises(OSError):
                running.result()

    def test_what_cannot_be_served_is_named(self):
        changed = MODULES / "changed"
        package = [PORTALIS, "package", "--debug", "latin.py", "-o", changed]
        subprocess.run(package, cwd=MODULES, check=True, timeout=600)
        with (changed / "latin.wasm").open("ab") as module:
            module.write(b"\0")
        (MODULES / "text.wasm").write_text("no module")
        shutil.copy(MODULES / "echo.wasm", MODULES / "a b.wasm")
        for words, expected in (
            (["absent.wasm"], "absent.wasm"),
            (["echo.py"], "portalis build"),
            (["text.wasm"], "wasmtime refuses"),
            (["changed"], "latin.wasm"),
            (["a b.wasm"], "NAME="),
            (["echo.wasm", "echo=latin.wasm"], "two modules"),
            (["echo.wasm", "--host", "nowhere"], "nowhere"),
        ):
            server = Server(*words)
            rest = server.process.communicate(timeout=30)[1].decode()
            self.assertEqual(server.process.returncode, 2, server.first + rest)
            self.assertIn(expected, server.first + rest)


if __name__ == "__main__":
    unittest.main()
