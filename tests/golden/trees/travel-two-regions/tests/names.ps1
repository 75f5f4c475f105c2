# Ask for every name of names.csv from this place, and compare each answer with the proof.
# Usage: .\names.ps1 PLACE [REPORT]   REPORT: a file for the results as JUnit XML
param([Parameter(Mandatory)][string]$Place, [string]$Report)
$ErrorActionPreference = 'Stop'
. (Join-Path $PSScriptRoot 'report.ps1')

function ConvertTo-Number([string]$Address) {
    $bytes = [System.Net.IPAddress]::Parse($Address).GetAddressBytes()
    [array]::Reverse($bytes)
    [System.BitConverter]::ToUInt32($bytes, 0)
}

function Test-Inside([string]$Address, [string]$Prefix) {
    $network, $length = $Prefix -split '/'
    $size = [math]::Pow(2, 32 - [int]$length)
    [math]::Floor((ConvertTo-Number $Address) / $size) -eq [math]::Floor((ConvertTo-Number $network) / $size)
}

function Test-Right([string]$Address, [string]$Expect) {
    if ($Expect -ne 'public') { return Test-Inside $Address $Expect }
    $private = '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'
    -not ($private | Where-Object { Test-Inside $Address $_ })
}

foreach ($row in Get-RowsOf $Place 'names') {
    $answer = Resolve-DnsName -Name $row.name -Type A -ErrorAction SilentlyContinue | Where-Object IPAddress
    $found = @($answer.IPAddress)[0]
    if ($found -and (Test-Right $found $row.expect)) { Add-Passed $Place $row.name $found; continue }
    $shown = if ($found) { $found } else { 'no answer' }
    Add-Missed $Place $row.name "$shown, expected $($row.expect)$(Get-After $row.waits_for)"
}
Exit-WithReport 'names' $Report
