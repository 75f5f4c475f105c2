"""A hub and spoke page drawn by hand: what the engine is tested on apart from any design."""

from wizard.generators.diagram.scene import Box, Card, Col, Edge, Element, Grid, Icon, Meta, Page, Row, Step, Strip

STRIP = (
    "azure_openai",
    "foundry",
    "ai_search",
    "ai_services",
    "document_intelligence",
    "key_vault",
    "storage_blob",
    "storage_dfs",
    "storage_file",
    "container_registry",
    "cosmos_db",
    "azure_sql",
    "machine_learning",
    "monitor",
)


def region(number: int, name: str) -> Box:
    """Return a region with a hub and two spokes."""
    hub = Box(
        f"hub-{number}",
        "hub",
        f"vnet-hub-{name}",
        Row(
            (
                Icon(f"gateway-{number}", "gateway", "ExpressRoute gw", "ErGw2AZ"),
                Icon(f"firewall-{number}", "firewall", "Azure Firewall", f"Premium · 10.{16 * number}.0.4"),
                Icon(f"bastion-{number}", "bastion", "Azure Bastion", "Premium"),
                Icon(f"resolver-{number}", "dns_resolver", "Private Resolver", f"DNS inbound 10.{16 * number}.1.4"),
            )
        ),
        note=f"10.{16 * number}.0.0/22",
        icon="virtual_network",
    )
    apps = Row(
        (
            Icon(f"gateway-app-{number}", "application_gateway", "Application Gateway", "WAF v2"),
            Icon(f"apim-{number}", "api_management", "API Management", "internal VNet"),
        )
    )
    spoke = Box(
        f"ai-{number}",
        "virtual_network",
        f"vnet-ai-{name}",
        Col(
            (apps, Strip(f"endpoints-{number}", "private_endpoint", "14 private endpoints", STRIP)),
            gap=32,
            align="center",
        ),
        note=f"10.{16 * number + 1}.0.0/20",
        icon="virtual_network",
        badges=("network_security_group", "route_table"),
    )
    operations = Box(
        f"ops-{number}",
        "virtual_network",
        f"vnet-ops-{name}",
        Row(
            (
                Icon(f"jump-{number}", "virtual_machine", "Jumpboxes", "no public IP"),
                Icon(f"build-{number}", "vm_scale_set", "Build agents", "DevOps pool"),
            ),
            align="start",
        ),
        note=f"10.{16 * number + 2}.0.0/22",
        icon="virtual_network",
        badges=("network_security_group", "route_table"),
    )
    title = "Sweden Central (primary)" if number == 1 else "France Central (secondary)"
    return Box(
        f"region-{number}",
        "region",
        title,
        Col((hub, Row((spoke, operations))), gap=40),
        note="2 spokes",
        icon="region",
    )


def overview() -> Page:
    """Return two regions under a band of global services."""
    internet = Box(
        "internet", "internet", "Internet", Icon("clients", "users", "API clients", "any location"), grow=False
    )
    services = Box(
        "global",
        "global",
        "Global services",
        Row(
            (
                Icon("front-door", "front_door", "Front Door Premium", "WAF"),
                Icon("zones", "private_dns_zone", "19 private DNS zones", "linked to both hubs"),
                Icon("logs", "log_analytics", "Log Analytics", "via Private Link scope"),
            ),
            justify="between",
        ),
    )
    site = Box(
        "on-premises",
        "on_premises",
        "On-premises",
        Col(
            (
                Icon("staff", "users", "Staff and operators"),
                Icon("centre", "on_premises", "Data centre", "DNS 10.200.0.10"),
                Icon("circuit", "expressroute", "ExpressRoute circuit", "2 × 1 Gbps"),
            ),
            justify="between",
        ),
        grow=False,
    )
    top = Row((internet, services), gap=48)
    below = Row((site, region(1, "swc"), region(2, "frc")), gap=96)
    edges = (
        Edge("clients", "front-door", "ingress", "HTTPS 443", "1"),
        *(
            Edge("front-door", f"gateway-app-{n}", "ingress", bus="ingress", source_side="bottom", target_side="left")
            for n in (1, 2)
        ),
        *(
            Edge("circuit", f"gateway-{n}", "hybrid", bus="hybrid", source_side="right", target_side="left")
            for n in (1, 2)
        ),
        Edge("staff", "centre", "hybrid"),
        Edge("centre", "circuit", "hybrid"),
        Edge("hub-1", "hub-2", "peering", "peering"),
        *(
            Edge(f"hub-{n}", f"{s}-{n}", "peering", "peering" if s == "ai" else "")
            for n in (1, 2)
            for s in ("ai", "ops")
        ),
        *(Edge(f"gateway-app-{n}", f"apim-{n}", "ingress") for n in (1, 2)),
        *(Edge(f"apim-{n}", f"endpoints-{n}", "private_link") for n in (1, 2)),
    )
    return Page(
        "overview",
        "Hub-and-spoke network, two regions",
        "All AI services are reached through private endpoints; outbound traffic passes Azure Firewall",
        Col((top, below), gap=48),
        edges,
        legend=(
            ("ingress", "Inbound application traffic"),
            ("private_link", "Private Link"),
            ("peering", "VNet peering"),
            ("hybrid", "ExpressRoute"),
        ),
        meta=Meta(("Contoso AI Platform · Network design", "Version 1.0 · Confidential", "Page 1 of 4")),
    )


def spoke() -> Page:
    """Return endpoints in rows, each joined with its service."""
    cards = tuple(
        Card(f"pe-{n}", "private_endpoint", f"pep-{k.replace('_', '-')}", f"10.17.4.{n + 4}")
        for n, k in enumerate(STRIP)
    )
    services = tuple(
        Card(f"service-{n}", k, k.replace("_", " ").title(), f"res-{n} · privatelink.{k}.azure.com")
        for n, k in enumerate(STRIP)
    )
    subnets = tuple(
        Box(
            f"subnet-{n}",
            "subnet",
            f"snet-{name}",
            Card(f"card-{n}", kind, name.title(), "10.17.0.10"),
            note=f"10.17.{n}.0/26",
            badges=("network_security_group", "route_table"),
        )
        for n, (name, kind) in enumerate(
            (("gateway", "application_gateway"), ("apim", "api_management"), ("agents", "container_apps"))
        )
    )
    network: Element = Box(
        "network",
        "virtual_network",
        "vnet-ai-swc",
        Row(
            (
                Col(subnets),
                Box("endpoints", "endpoints", "snet-private-endpoints", Col(cards, gap=0), note="10.17.4.0/26"),
            ),
            gap=80,
        ),
        note="10.17.0.0/20",
        icon="virtual_network",
    )
    paas = Box("paas", "paas", "Azure PaaS · public network access disabled", Col(services, gap=0), inset=32)
    top = Col((paas,), gap=0)
    return Page(
        "spoke",
        "AI spoke, Sweden Central",
        "vnet-ai-swc: three workload subnets and 14 private endpoints",
        Row((network, top), gap=64),
        (
            Edge("card-0", "card-1", "ingress"),
            *(Edge(f"card-{n}", "endpoints", "ingress", "443" if n == 1 else "", bus="to-endpoints") for n in (1, 2)),
            *(
                Edge(f"pe-{n}", f"service-{n}", "private_link", source_side="right", target_side="left")
                for n in range(len(STRIP))
            ),
        ),
        legend=(("ingress", "Application traffic"), ("private_link", "Private Link connection")),
    )


def grid(count: int = 30) -> Page:
    """Return many endpoints as a grid, and the steps panel."""
    cards = tuple(
        Card(
            f"pe-{n}",
            STRIP[n % len(STRIP)],
            f"Service {n + 1}",
            f"10.17.4.{n + 4}",
            corner="private_endpoint",
            stacked=n == 3,
        )
        for n in range(count)
    )
    return Page(
        "grid",
        "Many endpoints",
        "Each card shows the service behind the endpoint",
        Box(
            "network",
            "virtual_network",
            "vnet-ai",
            Box("endpoints", "endpoints", "snet-private-endpoints", Grid(cards, 5)),
            note="10.17.0.0/20",
        ),
        steps=tuple(
            Step(f"step-{n}", str(n), "dns", "The workstation asks the corporate DNS server, " * n) for n in (1, 2, 3)
        ),
    )


PAGES = (overview, spoke, grid)
