"""Images: the layout is what it says, equal input gives equal bytes, and a container runtime serves four packages from one.

The container is run by runc where the machine has it and lets it; the test of running is reported as skipped elsewhere.
"""

import concurrent.futures
import gzip
import hashlib
import http.client
import io
import json
import os
import pathlib
import shutil
import subprocess
import tarfile
import tempfile
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PORTALIS = pathlib.Path(os.environ.get("PORTALIS_COMMAND", ROOT / "build" / "bin" / "portalis"))
NAMES = ["first", "second", "third", "fourth"]
MAX_BYTES = 60_000_000
MAX_START_SECONDS = 2


def setUpModule():
    global SCRATCH, WORK
    SCRATCH = tempfile.TemporaryDirectory()
    WORK = pathlib.Path(SCRATCH.name)
    for name in NAMES:
        (WORK / f"{name}.py").write_text(f"print({name!r}, 2**100, input())\n")
        if name != "first":
            run("package", "--debug", f"{name}.py", "-o", f"{name}.package")
    run(*image_words("image"))


def tearDownModule():
    SCRATCH.cleanup()


def run(*words, status=0, **environment):
    """Standard error of the command."""
    done = subprocess.run(
        [PORTALIS, *words],
        cwd=WORK,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        timeout=600,
        check=False,
    )
    assert done.returncode == status, done.stderr
    return done.stderr


def image_words(output, others=NAMES[1:]):
    words = ["package", "--debug", "first.py", "--format", "oci", "-o", output]
    for name in others:
        words += ["--with", f"{name}.package"]
    return words


class Layout:
    """An image layout as a reader of the specification sees it."""

    def __init__(self, root):
        self.root = root
        self.index = json.loads((root / "index.json").read_text())
        self.manifest = json.loads(self.blob(self.index["manifests"][0]))
        self.config = json.loads(self.blob(self.manifest["config"]))
        self.layers = [gzip.decompress(self.blob(layer)) for layer in self.manifest["layers"]]

    def blob(self, descriptor):
        kind, digest = descriptor["digest"].split(":")
        data = (self.root / "blobs" / kind / digest).read_bytes()
        assert hashlib.sha256(data).hexdigest() == digest, descriptor
        assert len(data) == descriptor["size"], descriptor
        return data

    def archives(self):
        return [tarfile.open(fileobj=io.BytesIO(layer)) for layer in self.layers]

    def unpack(self, root):
        for archive in self.archives():
            archive.extractall(root, filter="tar")


class LayoutTest(unittest.TestCase):
    def setUp(self):
        self.layout = Layout(WORK / "image")

    def test_descriptors_fit_their_blobs(self):
        root = self.layout.root
        self.assertEqual(
            json.loads((root / "oci-layout").read_text())["imageLayoutVersion"], "1.0.0"
        )
        named = {
            self.layout.index["manifests"][0]["digest"],
            self.layout.manifest["config"]["digest"],
        }
        named |= {layer["digest"] for layer in self.layout.manifest["layers"]}
        there = {"sha256:" + path.name for path in (root / "blobs/sha256").iterdir()}
        self.assertEqual(named, there)
        plain = ["sha256:" + hashlib.sha256(layer).hexdigest() for layer in self.layout.layers]
        self.assertEqual(self.layout.config["rootfs"]["diff_ids"], plain)
        sizes = [layer["size"] for layer in self.layout.manifest["layers"]]
        self.assertLess(sum(sizes), MAX_BYTES)

    def test_members_are_whole_and_alike(self):
        seen = set()
        for archive in self.layout.archives():
            for member in archive:
                self.assertNotIn(member.name, seen)
                seen.add(member.name)
                parent = os.path.dirname(member.name)
                self.assertTrue(not parent or parent in seen, member.name)
                self.assertEqual((member.uid, member.gid, member.mtime), (0, 0, 0))
        for name in NAMES:
            self.assertIn(f"srv/portalis/{name}/manifest.json", seen)

    def test_everything_inside_is_named_with_its_licence(self):
        server = self.layout.archives()[0]
        members = {member.name for member in server}
        bill = json.load(server.extractfile("usr/share/portalis/sbom.cdx.json"))
        names = set()
        for component in bill["components"]:
            names.add(component["name"])
            self.assertTrue(component["licenses"][0]["expression"], component)
            version = "-" + component["version"] if "version" in component else ""
            licence = f"usr/share/licenses/{component['name']}{version}.txt"
            self.assertIn(licence, members)
            self.assertGreater(len(server.extractfile(licence).read()), 500, licence)
        libraries = {
            os.path.basename(name) for name in members if name.startswith(("usr/lib/", "lib64/ld"))
        }
        own = {"_libwasmtime.so", "libportalis.so.1"}
        self.assertLessEqual(libraries - own, names)
        self.assertLessEqual({"portalis", "wasmtime", "boost", "num-bigint"}, names)

    def test_equal_input_gives_equal_bytes(self):
        indexes = []
        for output, environment in (
            ("one", {}),
            ("two", {}),
            ("two", {"SOURCE_DATE_EPOCH": "86400"}),
        ):
            run(*image_words(output, []), **environment)
            indexes.append((WORK / output / "index.json").read_bytes())
        self.assertEqual(indexes[0], indexes[1])
        self.assertNotEqual(indexes[0], indexes[2])
        dated = Layout(WORK / "two")
        self.assertEqual(dated.config["created"], "1970-01-02T00:00:00Z")
        self.assertEqual({member.mtime for member in dated.archives()[1]}, {86400})

    def test_what_cannot_be_packed_is_named_and_leaves_nothing(self):
        shutil.copytree(WORK / "second.package", WORK / "changed.package")
        with (WORK / "changed.package" / "second.wasm").open("ab") as module:
            module.write(b"\0")
        (WORK / "taken").mkdir()
        (WORK / "taken" / "file").write_text("mine")
        for output, others, words in (
            ("new", ["changed"], "second.wasm does not fit"),
            ("new", ["second", "second"], "two packages are named `second`"),
            ("new", ["absent"], "absent.package"),
            ("taken", [], "something else"),
        ):
            self.assertIn(words, run(*image_words(output, others), status=2))
            self.assertFalse((WORK / "new").exists())
        self.assertIn("seconds", run(*image_words("new"), status=2, SOURCE_DATE_EPOCH="today"))
        self.assertEqual((WORK / "taken" / "file").read_text(), "mine")
        self.assertEqual([path.name for path in WORK.iterdir() if path.name.startswith(".")], [])


def bundle_config(layout):
    """What runc is to do: the image's command on the machine's network, at a port that is free, as nobody."""
    words = layout.config["config"]["Entrypoint"]
    words[words.index("8080")] = "0"
    user, group = map(int, layout.config["config"]["User"].split(":"))
    return {
        "ociVersion": "1.0.2",
        "process": {
            "terminal": False,
            "user": {"uid": user, "gid": group},
            "args": words,
            "env": layout.config["config"]["Env"],
            "cwd": layout.config["config"]["WorkingDir"],
            "noNewPrivileges": True,
        },
        "root": {"path": "rootfs", "readonly": True},
        "mounts": [
            {"destination": "/proc", "type": "proc", "source": "proc"},
        ],
        "linux": {"namespaces": [{"type": kind} for kind in ("pid", "mount", "ipc", "uts")]},
    }


class ContainerTest(unittest.TestCase):
    def start(self):
        """A container's process, what it said first, and after how many seconds."""
        if shutil.which("runc") is None or os.geteuid() != 0:
            print("skipped: no image was run: runc is missing, or may not be used")
            self.skipTest("runc is missing, or may not be used")
        layout = Layout(WORK / "image")
        bundle = WORK / "bundle"
        layout.unpack(bundle / "rootfs")
        (bundle / "rootfs" / "proc").mkdir()
        (bundle / "config.json").write_text(json.dumps(bundle_config(layout)))
        self.name = f"portalis-{os.getpid()}"
        command = ["runc", "--root", WORK / "runc", "run", "--bundle", bundle, self.name]
        begin = time.monotonic()
        process = subprocess.Popen(
            command, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, bufsize=0
        )
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.kill)
        first = process.stderr.readline()
        if b"runc" in first or b"container" in first:
            print("skipped: no image was run: " + first.decode().strip())
            self.skipTest("this machine lets no container run")
        return process, json.loads(first), time.monotonic() - begin

    def test_an_image_serves_four_packages(self):
        process, first, seconds = self.start()
        self.assertEqual(first["event"], "ready", first)
        self.assertLess(seconds, MAX_START_SECONDS)

        def request(method, path, body=None):
            connection = http.client.HTTPConnection("127.0.0.1", first["port"], timeout=60)
            connection.request(method, path, body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            status, data = answer.status, answer.read()
            connection.close()
            return status, data

        def infer(name):
            return request("POST", f"/v1/modules/{name}/infer", json.dumps({"stdin": name}))

        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            for name, (status, body) in zip(NAMES * 4, pool.map(infer, NAMES * 4), strict=True):
                expected = f"{name} {2**100} {name}\n"
                self.assertEqual((status, json.loads(body)["stdout"]), (200, expected))
        for path in json.loads(request("GET", "/openapi.json")[1])["paths"]:
            if "infer" not in path:
                self.assertEqual(request("GET", path)[0], 200, path)
        modules = json.loads(request("GET", "/v1/metadata")[1])["modules"]
        self.assertEqual(sorted(NAMES), [module["name"] for module in modules])
        subprocess.run(["runc", "--root", WORK / "runc", "kill", self.name, "TERM"], check=True)
        self.assertEqual(process.wait(timeout=30), 0)


if __name__ == "__main__":
    unittest.main()
