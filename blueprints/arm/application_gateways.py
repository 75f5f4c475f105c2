"""Application Gateway: listeners and backends, joined by its routing rules."""

from blueprints.arm.body import Body
from blueprints.arm.making import certificate, make
from blueprints.arm.template import Resource, Template
from blueprints.design.ingress import ApplicationGateway, Backend, Listener


def application_gateways(template: Template) -> tuple[ApplicationGateway, ...]:
    """Return the gateways. Parts name each other by id; a listener is what a routing rule connects with a backend."""
    return tuple(_gateway(resource) for resource in template.of("Microsoft.Network/applicationGateways"))


def _gateway(resource: Resource) -> ApplicationGateway:
    properties = resource.properties
    fronts = {_name(each): each.properties for each in properties.bodies("frontendIPConfigurations")}
    scale = properties.body("autoscaleConfiguration")
    policy = properties.reference("firewallPolicy")
    addresses = [
        front.text("privateIPAddress")
        for front in fronts.values()
        if front.text("privateIPAllocationMethod").lower() == "static"
    ]
    public = [front.reference("publicIPAddress") for front in fronts.values()]
    routed = {_last(rule.properties.reference("httpListener")) for rule in properties.bodies("requestRoutingRules")}
    identities = resource.body.body("identity").raw("userAssignedIdentities") or {}
    return make(
        ApplicationGateway,
        id=resource.id,
        origin=resource.origin,
        location=resource.location,
        subnet=" ".join(_subnets(properties, fronts)),
        sku=properties.body("sku").text("name"),
        zones=resource.body.texts("zones"),
        minimum_capacity=scale.number("minCapacity"),
        maximum_capacity=scale.number("maxCapacity"),
        tls_policy=properties.body("sslPolicy").text("policyName"),
        public_ip_address=next((address for address in public if address), None),
        private_address=next((address for address in addresses if address), None),
        listeners=tuple(
            _listener(each, properties, fronts, policy)
            for each in properties.bodies("httpListeners")
            if _name(each) in routed
        ),
        backends=_backends(properties),
        web_application_firewall_policy=policy,
        private_link=any(front.reference("privateLinkConfiguration") for front in fronts.values()),
        identity=next(iter(identities), None),
    )


def _subnets(gateway: Body, fronts: dict[str, Body]) -> tuple[str, ...]:
    """Return the subnets that its parts name, each once: Azure wants one for all."""
    links = [each.properties.bodies("ipConfigurations") for each in gateway.bodies("privateLinkConfigurations")]
    named = (
        *(each.properties.reference("subnet") for each in gateway.bodies("gatewayIPConfigurations")),
        # A frontend has a public address, or one of a subnet.
        *(front.reference("subnet") or "no subnet" for front in fronts.values() if not front.has("publicIPAddress")),
        *(each.properties.reference("subnet") for configurations in links for each in configurations),
    )
    return tuple(dict.fromkeys(subnet for subnet in named if subnet))


def _listener(each: Body, gateway: Body, fronts: dict[str, Body], policy: str | None) -> Listener:
    listener = each.properties
    front = fronts[_last(listener.reference("frontendIPConfiguration"))]
    ports = {_name(port): port.properties.number("port") for port in gateway.bodies("frontendPorts")}
    secrets = {_name(one): one.properties.text("keyVaultSecretId") for one in gateway.bodies("sslCertificates")}
    redirected = {
        _last(rule.properties.reference("httpListener"))
        for rule in gateway.bodies("requestRoutingRules")
        if rule.properties.reference("redirectConfiguration")
    }
    redirects = _name(each) in redirected
    return make(
        Listener,
        name=_name(each),
        protocol=listener.text("protocol"),
        port=ports.get(_last(listener.reference("frontendPort")), 0),
        host_name=listener.text("hostName"),
        public=front.reference("publicIPAddress") is not None,
        certificate=certificate(secrets.get(_last(listener.reference("sslCertificate")), "")),
        redirect_to_https=redirects,
        # What only redirects inspects nothing.
        web_application_firewall_policy=listener.reference("firewallPolicy") or (None if redirects else policy),
    )


def _backends(gateway: Body) -> tuple[Backend, ...]:
    """Return what stands behind the listeners: pool, settings and probe that a routing rule joins."""
    pools = {_name(pool): pool.properties for pool in gateway.bodies("backendAddressPools")}
    settings = {_name(one): one.properties for one in gateway.bodies("backendHttpSettingsCollection")}
    probes = {_name(probe): probe.properties for probe in gateway.bodies("probes")}
    found: dict[str, Backend] = {}
    for rule in gateway.bodies("requestRoutingRules"):
        pool = pools.get(_last(rule.properties.reference("backendAddressPool")))
        setting = settings.get(_last(rule.properties.reference("backendHttpSettings")))
        if pool and setting:
            probe = probes.get(_last(setting.reference("probe")), Body({}))
            for address in pool.bodies("backendAddresses"):
                backend = _backend(setting, probe, address.text("fqdn") or address.text("ipAddress"))
                found.setdefault(backend.host_name, backend)
    return tuple(found.values())


def _backend(setting: Body, probe: Body, address: str) -> Backend:
    names = dict.fromkeys((address, setting.text("hostName"), probe.text("host")))
    return make(
        Backend,
        unsaid=("name", "target"),
        host_name=" ".join(names),
        port=setting.number("port"),
        protocol=setting.text("protocol"),
        probe_path=probe.text("path"),
    )


def _name(part: Body) -> str:
    return part.text("name")


def _last(identifier: str | None) -> str:
    return (identifier or "").rsplit("/", 1)[-1]
