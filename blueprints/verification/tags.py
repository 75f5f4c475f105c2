"""What a service tag holds: prefixes where a table was given, else a symbol whose relations alone are known.

A tag has two sets. `sure` are the addresses that it holds for certain, `possible` those that it may hold. What must
work needs a sure allow, what must not work fears a possible one.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from blueprints.catalog.service_tags import find_service_tag
from blueprints.design.network import Network
from blueprints.design.services import Service
from blueprints.verification.addresses import EVERYTHING, NOTHING, SYMBOLS, Ranges, complement, merged, prefixes, union

AZURE_PLATFORM = prefixes(("168.63.129.16",))
PRIVATE = prefixes(("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"))
NOT_PUBLIC = union(
    PRIVATE, AZURE_PLATFORM, prefixes(("0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0-255.255.255.255"))
)
PUBLIC = complement(NOT_PUBLIC)

TAG_OF_TYPE: Mapping[str, str] = {
    "microsoft.storage/storageaccounts": "Storage",
    "microsoft.keyvault/vaults": "AzureKeyVault",
    "microsoft.cognitiveservices/accounts": "CognitiveServices",
    "microsoft.containerregistry/registries": "AzureContainerRegistry",
    "microsoft.documentdb/databaseaccounts": "AzureCosmosDB",
    "microsoft.search/searchservices": "AzureCognitiveSearch",
    "microsoft.machinelearningservices/workspaces": "AzureMachineLearning",
    "microsoft.machinelearningservices/registries": "AzureMachineLearning",
    "microsoft.eventhub/namespaces": "EventHub",
    "microsoft.servicebus/namespaces": "ServiceBus",
    "microsoft.sql/servers": "Sql",
    "microsoft.insights/components": "AzureMonitor",
    "microsoft.operationalinsights/workspaces": "AzureMonitor",
}
"""ARM type, lower case, to the tag that its public addresses are in."""

TAG_OF_SERVICE_ENDPOINT: Mapping[str, str] = {
    "microsoft.storage": "Storage",
    "microsoft.storage.global": "Storage",
    "microsoft.keyvault": "AzureKeyVault",
    "microsoft.cognitiveservices": "CognitiveServices",
    "microsoft.containerregistry": "AzureContainerRegistry",
    "microsoft.azurecosmosdb": "AzureCosmosDB",
    "microsoft.eventhub": "EventHub",
    "microsoft.servicebus": "ServiceBus",
    "microsoft.sql": "Sql",
}


class Symbols:
    """Addresses that exist without a known number, one for each name, numbered in the order of first asking."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._points = {name: SYMBOLS + index for index, name in enumerate(names)}
        self._names = list(names)

    def point(self, name: str) -> int:
        """Return the address that stands for the name."""
        if name not in self._points:
            self._points[name] = SYMBOLS + len(self._names)
            self._names.append(name)
        return self._points[name]

    def names(self) -> tuple[str, ...]:
        """Return every name so far."""
        return tuple(self._names)

    def is_host(self, point: int) -> bool:
        """Return whether an address stands for that of a host on the internet."""
        index = point - SYMBOLS
        return index < len(self._names) and self._names[index].startswith("host ")

    def name(self, point: int) -> str:
        """Return the name that an address stands for."""
        index = point - SYMBOLS
        if index >= len(self._names):
            return "any other public address"
        return shown(self._names[index])


def shown(name: str) -> str:
    """Return a symbol's name as people read it: a tag in Azure's spelling, a host as itself."""
    kind, _, rest = name.partition(" ")
    if kind == "tag":
        known = find_service_tag(rest)
        stem, dot, region = rest.partition(".")
        whole = known.name if known is not None else stem
        return f"{whole}{dot}{region}" if known is not None and known.name.lower() == stem else whole
    return rest if kind == "host" else name


@dataclass(frozen=True)
class TagSet:
    """What a tag holds: for certain, and perhaps."""

    sure: Ranges
    possible: Ranges


class Tags:
    """The service tags of one network, by name without regard to case."""

    def __init__(self, network: Network, symbols: Symbols, public_addresses: Mapping[str, tuple[int, ...]]) -> None:
        self._symbols = symbols
        self._table = {tag.name.lower(): prefixes(tag.address_prefixes) for tag in network.service_tags}
        self._services = tuple((service, public_addresses[service.id]) for service in network.services)
        self._known: dict[str, TagSet] = {}
        self.unknown: dict[str, None] = {}
        """Names that neither the table nor the catalog has: rules that name one decide nothing in our favour."""

    def find(self, name: str) -> TagSet:
        """Return what the tag holds."""
        key = name.lower()
        if key not in self._known:
            self._known[key] = self._build(name, key)
        return self._known[key]

    def at_service_endpoint(self, service: str) -> Ranges:
        """Return what a service endpoint leads to: its tag, or where Azure names none the services themselves."""
        name = TAG_OF_SERVICE_ENDPOINT.get(service.lower(), "")
        own = merged((a, a) for s, known in self._services for a in known if name and self._is_in(s, name.lower(), ""))
        return union(own, self.find(name).sure) if find_service_tag(name) else own

    def symbol(self, name: str) -> int:
        """Return one address that is in the tag and in no unrelated one."""
        return self._symbols.point(f"tag {name.lower()}")

    def _build(self, name: str, key: str) -> TagSet:
        if key in self._table:
            return TagSet(self._table[key], union(self._table[key], self._azure_symbols()))
        stem, _, region = key.partition(".")
        if find_service_tag(name) is None and stem not in self._table:
            self.unknown[name] = None
            return TagSet(NOTHING, EVERYTHING)
        sure = union(self._own(key, stem, region), self._table.get(stem, NOTHING) if not region else NOTHING)
        return TagSet(sure, union(sure, self._azure_symbols()))

    def _own(self, key: str, stem: str, region: str) -> Ranges:
        if stem == "azurecloud":
            inside = [a for s, known in self._services for a in known if not region or s.location.lower() == region]
            symbols = self._azure_symbols() if not region else NOTHING
            return union(symbols, merged((a, a) for a in inside), self._point(key))
        inside = [a for s, known in self._services for a in known if self._is_in(s, stem, region)]
        own = [self._point(key)] if region else [self._point(key), *self._children(key)]
        return union(merged((a, a) for a in inside), *own)

    def _children(self, key: str) -> list[Ranges]:
        names = [name for name in self._symbols_of_tags() if name.startswith(f"tag {key}.")]
        return [self._single(self._symbols.point(name)) for name in names]

    def _is_in(self, service: Service, stem: str, region: str) -> bool:
        tag = TAG_OF_TYPE.get(service.type.lower(), "")
        return tag.lower() == stem and (not region or service.location.lower() == region)

    def _point(self, key: str) -> Ranges:
        return self._single(self._symbols.point(f"tag {key}"))

    def _azure_symbols(self) -> Ranges:
        services = [a for _, known in self._services for a in known if a >= SYMBOLS]
        tags = [self._symbols.point(name) for name in self._symbols_of_tags()]
        return merged((a, a) for a in [*services, *tags])

    def _symbols_of_tags(self) -> tuple[str, ...]:
        return tuple(name for name in self._symbols.names() if name.startswith("tag "))

    @staticmethod
    def _single(value: int) -> Ranges:
        return ((value, value),)
