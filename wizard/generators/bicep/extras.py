"""Parameters that no design can know: passwords, sizes, names of people and of applications."""

from dataclasses import replace

from wizard.generators.bicep.kind import Extra

MACHINE_SIZE = Extra("jumpBoxSize", "Size of the jump boxes.", "JUMP_BOX_SIZE", "Standard_D2s_v5")
ADMINISTRATOR = Extra(
    "jumpBoxAdministrator", "Name of the local administrator of the jump boxes.", "JUMP_BOX_ADMINISTRATOR"
)
PASSWORD = Extra(
    "jumpBoxPassword", "Password of the local administrator of the jump boxes.", "JUMP_BOX_PASSWORD", secure=True
)
PUBLIC_KEY = Extra("jumpBoxPublicKey", "Public SSH key of the local administrator.", "JUMP_BOX_PUBLIC_KEY")
COMPUTE_SIZE = Extra("computeSize", "Size of the machines of compute clusters.", "COMPUTE_SIZE", "Standard_D4s_v5")
TUNNEL_KEY = Extra(
    "tunnelKey",
    "Key of the VPN tunnels, known to both ends.",
    "TUNNEL_KEY",
    secure=True,
    supplier="network",
    needed_for="peerAddress",
)
HUB_TUNNEL_KEY = replace(TUNNEL_KEY, needed_for="tunnels")
PUBLISHER = (
    Extra("publisherEmail", "Address that Azure writes to about API Management.", "PUBLISHER_EMAIL"),
    Extra("publisherName", "Name of the team that publishes the APIs.", "PUBLISHER_NAME"),
)
MODEL_API = (
    Extra(
        "callerAudience",
        "Application id URI of the model API in Entra ID: the audience of the tokens that callers show.",
        "CALLER_AUDIENCE",
        supplier="identity",
        needed_for="tokenRequired",
    ),
    Extra(
        "modelAudience",
        "Audience of the tokens that the gateway shows to the model accounts.",
        "MODEL_AUDIENCE",
        "https://cognitiveservices.azure.com",
        supplier="identity",
    ),
    Extra(
        "tokensPerMinute",
        "Tokens that one caller may use in a minute.",
        "TOKENS_PER_MINUTE",
        "10000",
        number=True,
        needed_for="tokensLimited",
    ),
)
MODULE_NAMES = {
    "jumpBoxSize": "vmSize",
    "jumpBoxAdministrator": "adminUsername",
    "jumpBoxPassword": "adminPassword",
    "jumpBoxPublicKey": "adminPublicKey",
    "computeSize": "vmSize",
    "tunnelKey": "sharedKey",
}
"""Name of an extra in the template → its name in the module, where they differ."""
