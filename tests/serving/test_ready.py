import asyncio

import pytest

from serving.ready import PATH, ready_route


@pytest.mark.parametrize(("ready", "status"), [(True, 200), (False, 503)])
def test_it_says_whether_a_write_can_be_kept(ready, status):
    route = ready_route(lambda: ready)

    answer = asyncio.run(route.endpoint(None))

    assert (route.path, answer.status_code) == (PATH, status)
