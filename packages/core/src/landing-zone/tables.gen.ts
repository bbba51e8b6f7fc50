// Generated from data/ by scripts/gen-tables.ts. Do not edit.

/** The fact tables of the landing zone: what each holds, and the day of its version. */
export const factTables: readonly { readonly name: string; readonly title: string; readonly version: string }[] = [
  {"name":"address-ranges","title":"Ranges of IPv4 in Azure virtual networks","version":"2026-11-21"},
  {"name":"resource-names","title":"How resources are called in Azure: limits of names, usual abbreviations, and limits of tags","version":"2026-11-21"},
  {"name":"subnets","title":"What services ask of their subnets","version":"2026-11-21"},
  {"name":"private-dns-zones","title":"Private DNS zones of private endpoints","version":"2026-11-21"},
  {"name":"firewall-rules","title":"What services have to reach through a firewall","version":"2026-11-21"},
  {"name":"gateways","title":"What decides between VPN and ExpressRoute","version":"2026-11-21"},
  {"name":"regions","title":"Regions of Azure","version":"2026-11-21"},
  {"name":"models","title":"Models of Microsoft Foundry: where they can be deployed, quotas, provisioned throughput, retirement","version":"2026-11-21"},
  {"name":"gpu-regions","title":"Regions that are known to have GPU sizes","version":"2026-11-21"},
  {"name":"placement","title":"Where workloads can run: what they are tied to, and how what matters reaches a second region","version":"2026-11-21"},
  {"name":"prices","title":"Prices for the monthly floor of a landing zone","version":"2026-11-21"},
  {"name":"archetypes","title":"Archetypes of the Azure landing zone","version":"2026-11-21"},
  {"name":"ai-guardrails","title":"Guardrails for AI by management group","version":"2026-11-21"},
  {"name":"golden-paths","title":"What golden paths go by: built-in roles, budget steps, alerts","version":"2026-11-21"},
  {"name":"kubernetes","title":"What objects on Kubernetes go by: images, excluded namespaces, priorities, scaling, GPU counters and alerts","version":"2026-11-21"},
  {"name":"gpu-machines","title":"What machines with GPUs are made of: images, extensions, limits of placement","version":"2026-11-21"},
  {"name":"recovery","title":"Getting back what was lost: what is kept how long, and which resources hold what cannot be done without","version":"2026-11-21"},
  {"name":"removal","title":"Taking resources away: what stays after deletion, what must happen before it, what cannot be deleted at all","version":"2026-11-21"},
  {"name":"pipeline-tools","title":"Actions and tools of pipelines, pinned","version":"2026-11-21"},
  {"name":"terraform-provider","title":"The Terraform provider azapi: its version, what it cannot make, what takes it long","version":"2026-11-21"},
]
