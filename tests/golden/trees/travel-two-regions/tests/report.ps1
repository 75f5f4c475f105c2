# Read by the other scripts: says each row, counts it, and writes all as JUnit XML where a file is named.
$script:Rows = 0
$script:Failed = 0
$script:Cases = [System.Collections.Generic.List[string]]::new()

function Get-Escaped([string]$Text) { [System.Security.SecurityElement]::Escape($Text) }

function Add-Passed([string]$Place, [string]$Row, [string]$Found) {
    $script:Rows++
    "ok    $Row ($Found)"
    $script:Cases.Add("  <testcase classname=`"$(Get-Escaped $Place)`" name=`"$(Get-Escaped $Row)`"/>")
}

function Add-Missed([string]$Place, [string]$Row, [string]$Why) {
    $script:Rows++
    $script:Failed++
    "FAIL  ${Row}: $Why"
    $failure = "<failure message=`"$(Get-Escaped $Why)`"/>"
    $script:Cases.Add("  <testcase classname=`"$(Get-Escaped $Place)`" name=`"$(Get-Escaped $Row)`">$failure</testcase>")
}

# The requests that a row waits for, in words.
function Get-After([string]$WaitsFor) { if ($WaitsFor) { ", waits for $WaitsFor" } }

# Exit 0 when every row is as proved, 1 when one is not.
function Exit-WithReport([string]$Table, [string]$Report) {
    if ($Report) {
        $head = "<testsuite name=`"$Table`" tests=`"$script:Rows`" failures=`"$script:Failed`" errors=`"0`">"
        Set-Content -Path $Report -Encoding utf8 -Value (@($head) + $script:Cases + '</testsuite>')
    }
    "$($script:Rows - $script:Failed) of $script:Rows $Table are as proved"
    exit [int]($script:Failed -gt 0)
}

# The rows of a table that are of a place; exit 2 when there is none.
function Get-RowsOf([string]$Place, [string]$Table) {
    $rows = @(Import-Csv (Join-Path $PSScriptRoot "$Table.csv") | Where-Object place -EQ $Place)
    if (-not $rows) { [Console]::Error.WriteLine("no row of $Table.csv is of the place '$Place'"); exit 2 }
    $rows
}
