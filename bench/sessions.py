"""Twenty-five people moving sliders at once, by a websocket client that speaks as the browser does."""

import asyncio
import random
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

from bench.figures import Figure, share
from tests.running_server import running_server

PEOPLE, SECONDS, THINK, PROMISED = 25, 20.0, 2.0, 0.300


class Person:
    """One session on the page of weights: keeps what the browser keeps, and answers with what it would."""

    def __init__(self, socket: ClientConnection, seed: int) -> None:
        """Sit down before an open connection."""
        self.socket = socket
        self.chance = random.Random(seed)
        self.sliders: dict[str, tuple[float, float]] = {}
        self.moved: dict[str, float] = {}
        self.kept: set[str] = set()
        self.page = ""
        self.failures = 0

    async def rerun(self) -> float:
        """Ask for a run of the page and give the seconds until it is finished."""
        start = time.perf_counter()
        await self.socket.send(self._question().SerializeToString())
        while True:
            told = ForwardMsg.FromString(await asyncio.wait_for(self.socket.recv(decode=False), 60))
            if told.WhichOneof("type") == "script_finished":
                return time.perf_counter() - start
            self._hear(told)

    async def move(self) -> float:
        """Move one slider anywhere on its way."""
        slider = self.chance.choice(list(self.sliders))
        low, high = self.sliders[slider]
        self.moved = {slider: float(self.chance.randint(round(low), round(high)))}
        return await self.rerun()

    def _question(self) -> BackMsg:
        question = BackMsg()
        asked = question.rerun_script
        asked.query_string = "lang=id"
        asked.page_script_hash = self.page
        asked.page_name = "" if self.page else "criteria"
        asked.cached_message_hashes.extend(self.kept)
        for slider, value in self.moved.items():
            asked.widget_states.widgets.add(id=slider).double_array_value.data.append(value)
        return question

    def _hear(self, told: ForwardMsg) -> None:
        if told.WhichOneof("type") == "new_session":
            self.page = told.new_session.page_script_hash
        if told.WhichOneof("type") != "delta":
            return
        if told.metadata.cacheable:
            self.kept.add(told.hash)
        element = told.delta.new_element
        if element.WhichOneof("type") == "slider":
            self.sliders[element.slider.id] = (element.slider.min, element.slider.max)
        self.failures += element.WhichOneof("type") == "exception"


def figures() -> Iterator[Figure]:
    """Let the people in, let them move sliders, and give what nineteen in twenty of their reruns took."""
    with TemporaryDirectory() as var, running_server(Path(var)) as url:
        time.sleep(6)
        taken, failures = asyncio.run(_room(url))
    note = f"{len(taken)} reruns, one move each {THINK:.0f} s, {failures} exceptions"
    yield Figure(f"{PEOPLE} sessions moving sliders, rerun p50", share(taken, 0.5), None, note)
    yield Figure(f"{PEOPLE} sessions moving sliders, rerun p95", share(taken, 0.95), PROMISED, note)


async def _room(url: str) -> tuple[list[float], int]:
    address = f"{url.replace('http', 'ws', 1)}/_stcore/stream"
    sockets = [
        await connect(address, subprotocols=["streamlit"], max_size=None, compression=None)  # type: ignore[list-item]
        for _ in range(PEOPLE)
    ]
    people = [Person(socket, seed) for seed, socket in enumerate(sockets)]
    await asyncio.gather(*(person.rerun() for person in people))
    taken: list[float] = []
    await asyncio.gather(*(_sit(person, taken) for person in people))
    await asyncio.gather(*(person.socket.close() for person in people))
    return taken, sum(person.failures for person in people)


async def _sit(person: Person, taken: list[float]) -> None:
    end = time.perf_counter() + SECONDS
    await asyncio.sleep(person.chance.random() * THINK)
    while time.perf_counter() < end:
        taken.append(await person.move())
        await asyncio.sleep(THINK * person.chance.uniform(0.5, 1.5))
