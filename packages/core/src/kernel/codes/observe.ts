import type { CodeEntry } from './code.ts'

/** FW2xxx. Codes are registered once and never reused. */
export const observeCodes = {
  FW2001: {
    severity: 'error',
    title: 'no file matches',
    explanation: 'A pattern of a Source matches no file, so nothing was observed there. Facts of earlier scans stay as they were.',
    wayOut:
      'Check `paths` of the Source: they are relative to the estate directory, `*` stays within a folder, `**` crosses folders, `{date}` is a day such as 2026-11-21.',
  },
  FW2002: {
    severity: 'error',
    title: 'path leaves the estate',
    explanation:
      'A relative path, or a symbolic link it leads through, points outside the estate directory. Following it could read files that nobody meant to show.',
    wayOut: 'Move the export into the estate, or write the absolute path in the Source if reading it is intended.',
  },
  FW2003: {
    severity: 'error',
    title: 'file cannot be read',
    explanation: 'The file is a directory, is gone, or the operating system refused to open or read it.',
    wayOut: 'Check that the path names a file and that this user may read it. For every file of a folder write `folder/*.json`.',
  },
  FW2004: {
    severity: 'error',
    title: 'file is empty',
    explanation:
      'The file holds nothing but white space. An export that failed often leaves an empty file behind, so this is not taken for "no resources".',
    wayOut: 'Run the export again and look at its exit code and error output.',
  },
  FW2005: {
    severity: 'error',
    title: 'file is not text in UTF-8 or UTF-16',
    explanation:
      'The bytes are no valid UTF-8, and no byte order mark says that they are UTF-16. Guessing an encoding could change names silently.',
    wayOut: 'Export again as UTF-8. In Windows PowerShell use `| Out-File -Encoding utf8`, or `--output-file` where the tool has it.',
  },
  FW2006: {
    severity: 'error',
    title: 'file is cut short',
    explanation:
      'The file ends in the middle of a value. What was read before the end is kept, but nothing is concluded from what is missing: every scope the source shows counts as partial.',
    wayOut: 'Export or copy the file again; compare its size with the original.',
  },
  FW2007: {
    severity: 'error',
    title: 'file is not valid JSON',
    explanation:
      'The text stops being JSON at the place named. What was read before it is kept; the scopes of the source count as partial.',
    wayOut: 'Look at the place. Output mixed with warnings is the usual cause: redirect only standard output, and use `-o json`.',
  },
  FW2008: {
    severity: 'error',
    title: 'file is too large',
    explanation:
      'The file, what it unpacks to, or a single value in it is beyond the limits that keep memory and time bounded. Very high compression is how decompression bombs are built.',
    wayOut: 'Split the export, for example into one file per subscription.',
  },
  FW2009: {
    severity: 'error',
    title: 'file cannot be decompressed',
    explanation: 'The file begins like gzip, but its content is damaged.',
    wayOut: 'Check it with `gzip -t` and copy or compress it again.',
  },
  FW2010: {
    severity: 'warning',
    title: 'export is not complete',
    explanation:
      'The export says itself that there are more pages or rows than the files hold. What is missing from it may still exist, so the subscriptions it shows count as partial.',
    wayOut: 'Export all pages: `az graph query --first 1000` with `--skip-token` until none is returned, and keep every page.',
  },
  FW2011: {
    severity: 'warning',
    title: 'access was denied',
    explanation:
      'The export holds an answer of Azure that says this identity may not read a scope. The scope counts as denied, not as empty.',
    wayOut: 'Give the identity the Reader role on the scope and export again.',
  },
  FW2012: {
    severity: 'error',
    title: 'export holds an error',
    explanation: 'In place of resources the file holds an error message of Azure or of the Azure command line.',
    wayOut: 'Mend what the message says and export again. Redirect only standard output into the file.',
  },
  FW2013: {
    severity: 'warning',
    title: 'rows cannot be identified',
    explanation: 'Some rows have no resource id, and their subscription, group, type and name do not spell one. They are left out.',
    wayOut: 'Let the query return `id`, or `subscriptionId`, `resourceGroup`, `type` and `name`.',
  },
  FW2014: {
    severity: 'warning',
    title: 'rows were changed to be safe',
    explanation:
      'Some rows hold `__proto__` members, nest too deep or carry numbers that JSON cannot express. Those parts were left out; the rest of the rows was kept.',
    wayOut: 'Look at the rows named: no Azure service writes such values.',
  },
  FW2015: {
    severity: 'warning',
    title: 'subscription not seen',
    explanation:
      'A Source says that its export was meant to show this subscription, but no row belongs to it. It counts as partial, not as empty.',
    wayOut: 'Check the scope of the export and the permissions of the identity that made it, or take the subscription out of the Source.',
  },
  FW2016: {
    severity: 'error',
    title: 'file is of another type',
    explanation: 'The content is not what the Source says it is.',
    wayOut:
      'Set `type` of the Source to what the file is: azure-inventory, azure-capacity, terraform-state, terraform-show or arm-deployment.',
  },
  FW2017: {
    severity: 'error',
    title: 'Terraform state version not supported',
    explanation: 'Only version 4 of the state format, written by Terraform 0.12 and later and by OpenTofu, can be read.',
    wayOut: 'Run `terraform state pull` with a current version and use its output.',
  },
  FW2018: {
    severity: 'error',
    title: 'Terraform state is encrypted',
    explanation: 'OpenTofu encrypted this state. Fairway holds no keys.',
    wayOut: 'Use the output of `tofu state pull` or `tofu show -json` instead.',
  },
  FW2019: {
    severity: 'error',
    title: 'file only points at remote state',
    explanation:
      'This is the local note of a configured backend (`.terraform/terraform.tfstate`): it says where the state is, and holds no resources.',
    wayOut: 'Run `terraform state pull > prod.tfstate` in that folder and use its output.',
  },
  FW2020: {
    severity: 'warning',
    title: 'template without a deployment',
    explanation:
      'The file is a template. It says what could be deployed, not what was deployed where, so no resource can be matched with it.',
    wayOut: 'Use the output of `az deployment group show` (or `sub`, `mg`, `stack`), which lists the resources that a deployment made.',
  },
  FW2021: {
    severity: 'warning',
    title: 'date in the path is no day',
    explanation:
      'The part of a path where the Source says `{date}` does not read as a day, so the file belongs to no snapshot and was left out.',
    wayOut: 'Name files or folders by day: 2026-11-21 or 20261121.',
  },
  FW2022: {
    severity: 'error',
    title: 'too many files',
    explanation: 'A pattern matches more files, or walks through more folders, than a scan may.',
    wayOut: 'Make the pattern narrower, or use several Sources.',
  },
  FW2023: {
    severity: 'error',
    title: 'file is not an export',
    explanation:
      'The content is none of the formats that can be told apart by looking: an Azure inventory, lists of quotas, sizes or models, Terraform state or show output, or an Azure deployment.',
    wayOut:
      'Export with `az graph query`, `az resource list -o json`, `terraform state pull`, `terraform show -json` or `az deployment group show`.',
  },
  FW2024: {
    severity: 'warning',
    title: 'file holds no resources',
    explanation: 'The file is well formed and shows nothing. That is how an export with too few permissions looks as well.',
    wayOut: 'Check the scope of the export and the permissions of the identity that made it.',
  },
  FW2025: {
    severity: 'error',
    title: 'nobody knows what a list of quotas is of',
    explanation:
      'What `az` prints of quotas, sizes and models mostly names neither the subscription nor the region that it was asked for. Such rows were left out: a quota of the wrong subscription would be worse than none.',
    wayOut:
      'Say it in the path: write the files to `capacity/<subscription>/<region>/` and let the Source name them as `capacity/{subscription}/{region}/*.json`. For single files: `fairway scan FILE --subscription NAME --region NAME`.',
  },
  FW2026: {
    severity: 'warning',
    title: 'capacity of a subscription that the estate does not declare',
    explanation: 'Quotas are held against what is asked of declared subscriptions. Those of another one are of no use to anybody.',
    wayOut: 'Declare the Subscription with its id, or mend the name of the folder: it is the name of a Subscription, or an id.',
  },
  FW2027: {
    severity: 'warning',
    title: 'capacity in a region that the tables do not know',
    explanation: 'The path of the export names a region that Azure is not known to have, so nothing that is asked for will find it.',
    wayOut: 'Name the folder as Azure names the region: `westeurope`. A region that is newer than the tables can be declared as a Region.',
  },
} as const satisfies Record<string, CodeEntry>
