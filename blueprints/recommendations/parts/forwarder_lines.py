"""Write the line that makes a conditional forwarder, in the syntax of the DNS product."""


def forwarder_line(product: str, domain: str, targets: tuple[str, ...]) -> str:
    """Return the command or configuration that forwards `domain` to `targets`, addresses in order."""
    match product:
        case "windows":
            servers = ",".join(targets)
            return (
                f'Add-DnsServerConditionalForwarderZone -Name "{domain}" -MasterServers {servers} '
                "-ReplicationScope Forest"
            )
        case "bind":
            servers = " ".join(f"{target} ;" for target in targets)
            return f'zone "{domain}" {{ type forward; forward only; forwarders {{ {servers} }}; }};'
        case "infoblox" | "bluecat":
            return f"{domain},{' '.join(targets)}"
        case _:
            return f"{domain} -> {' '.join(targets)}"
