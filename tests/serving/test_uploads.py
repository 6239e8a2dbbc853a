"""Three uploads at a time; the next waits its turn, a stalled one gives its place up."""

import asyncio

from serving.uploads import UPLOADS, UploadGate


def test_no_more_than_three_uploads_are_on_their_way_at_once():
    app = Slow(seconds=0.02)

    answers = asyncio.run(_put(UploadGate(app), times=10))

    assert answers == [200] * 10
    assert app.most == 3


def test_who_waits_too_long_is_asked_to_come_back():
    answers = asyncio.run(_put(UploadGate(Slow(seconds=0.3), at_once=1, patience=0.05), times=2))

    assert sorted(answers) == [200, 503]


def test_a_stalled_upload_gives_its_place_up():
    gate = UploadGate(Slow(seconds=60), at_once=1, longest=0.05)

    assert asyncio.run(_put(gate, times=2)) == [408, 408]


def test_other_requests_never_wait():
    app = Slow(seconds=0.02)

    asyncio.run(_put(UploadGate(app), times=10, path="/_stcore/health"))

    assert app.most == 10


class Slow:
    """An app that takes its time and counts who is inside."""

    def __init__(self, seconds):
        self.seconds, self.inside, self.most = seconds, 0, 0

    async def __call__(self, scope, receive, send):
        self.inside += 1
        self.most = max(self.most, self.inside)
        try:
            await asyncio.sleep(self.seconds)
        finally:
            self.inside -= 1
        await send({"type": "http.response.start", "status": 200, "headers": []})


async def _put(gate, times, path=f"{UPLOADS}a/b"):
    async def ask():
        status = []

        async def send(message):
            status.append(message.get("status"))

        await gate({"type": "http", "method": "PUT", "path": path}, None, send)
        return status[0]

    return await asyncio.gather(*(ask() for _ in range(times)))
