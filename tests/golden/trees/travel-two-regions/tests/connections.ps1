# Try every connection of connections.csv from this place, and compare with the proof.
# Usage: .\connections.ps1 PLACE [REPORT]   REPORT: a file for the results as JUnit XML
param([Parameter(Mandatory)][string]$Place, [string]$Report)
$ErrorActionPreference = 'Stop'
# Where nobody answers curl.exe ends with an error, which is a finding and must not end the script.
$PSNativeCommandUseErrorActionPreference = $false
. (Join-Path $PSScriptRoot 'report.ps1')

# The certificate is not what is tested here.
function Get-Status([string]$Url) {
    $status = & curl.exe --silent --insecure --connect-timeout 5 --max-time 10 --output NUL --write-out '%{http_code}' $Url
    if ($status -eq '000') { 'none' } else { $status }
}

function Get-PortState([string]$HostName, [int]$Port) {
    $client = [System.Net.Sockets.TcpClient]::new()
    try { if ($client.ConnectAsync($HostName, $Port).Wait(5000)) { 'open' } else { 'none' } }
    catch { 'none' }
    finally { $client.Dispose() }
}

# The status of a web server, or whether another port is open; `none` where nobody spoke.
function Get-Found([string]$HostName, [int]$Port) {
    switch ($Port) {
        443 { Get-Status "https://$HostName/" }
        80 { Get-Status "http://$HostName/" }
        default { Get-PortState $HostName $Port }
    }
}

function Test-Right([string]$Found, [string]$Expect) {
    if ($Expect -eq 'answered') { return $Found -ne 'none' }
    $Found -in 'none', '403'
}

foreach ($row in Get-RowsOf $Place 'connections') {
    $found = Get-Found $row.host $row.port
    $name = "$($row.host):$($row.port) $($row.expect)"
    if (Test-Right $found $row.expect) { Add-Passed $Place $name $found; continue }
    Add-Missed $Place $name "found $found, flow $($row.flow)$(Get-After $row.waits_for)"
}
Exit-WithReport 'connections' $Report
