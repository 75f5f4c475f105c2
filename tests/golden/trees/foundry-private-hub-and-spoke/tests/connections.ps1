# Try every connection of connections.csv from this place, and compare with the proof. Usage: .\connections.ps1 PLACE
param([Parameter(Mandatory)][string]$Place)
$ErrorActionPreference = 'Stop'

# The status that a web server gave, 000 where none spoke. The certificate is not what is tested here.
function Get-Status([string]$HostName) {
    & curl.exe --silent --insecure --max-time 10 --output NUL --write-out '%{http_code}' "https://$HostName/"
}

function Test-Right([string]$Status, [string]$Expect) {
    if ($Expect -eq 'answered') { return $Status -ne '000' }
    $Status -in '000', '403'
}

$rows = @(Import-Csv (Join-Path $PSScriptRoot 'connections.csv') | Where-Object place -EQ $Place)
if (-not $rows) { [Console]::Error.WriteLine("no row of connections.csv is of the place '$Place'"); exit 2 }
$failed = 0
foreach ($row in $rows) {
    $found = Get-Status $row.host
    if (Test-Right $found $row.expect) { "ok    $($row.host) $($row.expect) ($found)" }
    else { "FAIL  $($row.host): status $found, expected to be $($row.expect) (flow $($row.flow))"; $failed++ }
}
"$($rows.Count - $failed) of $($rows.Count) connections are as proved"
exit [int]($failed -gt 0)
