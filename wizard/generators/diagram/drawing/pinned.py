"""`diagrams`' Diagram and Cluster, pinned: nothing is rendered or removed, and clusters are named by id."""

from types import TracebackType

from diagrams import Cluster, Diagram, setdiagram


class PinnedDiagram(Diagram):  # type: ignore[misc] # the package has no types
    """A diagram that only writes its source; `diagrams` itself would render a file and delete it."""

    def __exit__(
        self, exc_type: type[BaseException] | None, exc_value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Leave the diagram's context without touching the disk."""
        setdiagram(None)


class PinnedCluster(Cluster):  # type: ignore[misc] # the package has no types
    """A cluster named by its id; stock clusters are named by label, so two subnets of one name would merge."""

    def __init__(self, identity: str, label: str, attributes: dict[str, str]) -> None:
        """Open a cluster `cluster_<identity>`."""
        super().__init__(label, graph_attr=attributes)
        self.name = self.dot.name = f"cluster_{identity}"
