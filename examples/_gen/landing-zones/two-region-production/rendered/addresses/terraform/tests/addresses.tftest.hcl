# terraform init && terraform test: needs no provider and no network.
run "nothing_overlaps" {
  command = plan

  assert {
    condition = alltrue(flatten([
      for network in output.networks : [
        for subnet in network.subnets :
        cidrhost("${split("/", subnet)[0]}/${split("/", network.prefix)[1]}", 0) == split("/", network.prefix)[0]
      ]
    ]))
    error_message = "A subnet lies outside of its network."
  }

  assert {
    condition = alltrue(flatten([
      for network in output.networks : [
        for a, one in network.subnets : [
          for b, other in network.subnets :
          a == b || cidrhost("${split("/", one)[0]}/${min(split("/", one)[1], split("/", other)[1])}", 0) != cidrhost("${split("/", other)[0]}/${min(split("/", one)[1], split("/", other)[1])}", 0)
        ]
      ]
    ]))
    error_message = "Two subnets of a network overlap."
  }

  assert {
    condition = alltrue(flatten([
      for a, one in output.networks : [
        for b, other in output.networks :
        a == b || cidrhost("${split("/", one.prefix)[0]}/${min(split("/", one.prefix)[1], split("/", other.prefix)[1])}", 0) != cidrhost("${split("/", other.prefix)[0]}/${min(split("/", one.prefix)[1], split("/", other.prefix)[1])}", 0)
      ]
    ]))
    error_message = "Two networks overlap."
  }
}
