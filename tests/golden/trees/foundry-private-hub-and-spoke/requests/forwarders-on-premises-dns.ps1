Add-DnsServerConditionalForwarderZone -Name "blob.core.windows.net" -MasterServers 10.100.2.4 -ReplicationScope Forest
Add-DnsServerConditionalForwarderZone -Name "cognitiveservices.azure.com" -MasterServers 10.100.2.4 -ReplicationScope Forest
Add-DnsServerConditionalForwarderZone -Name "documents.azure.com" -MasterServers 10.100.2.4 -ReplicationScope Forest
Add-DnsServerConditionalForwarderZone -Name "file.core.windows.net" -MasterServers 10.100.2.4 -ReplicationScope Forest
Add-DnsServerConditionalForwarderZone -Name "openai.azure.com" -MasterServers 10.100.2.4 -ReplicationScope Forest
Add-DnsServerConditionalForwarderZone -Name "queue.core.windows.net" -MasterServers 10.100.2.4 -ReplicationScope Forest
Add-DnsServerConditionalForwarderZone -Name "search.windows.net" -MasterServers 10.100.2.4 -ReplicationScope Forest
Add-DnsServerConditionalForwarderZone -Name "services.ai.azure.com" -MasterServers 10.100.2.4 -ReplicationScope Forest
