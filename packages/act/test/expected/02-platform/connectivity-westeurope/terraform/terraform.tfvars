# Values for Connectivity in West Europe
# Written by Fairway from the estate: change the estate, not this file.

subscription_connectivity = "6f0c1f4e-8f0b-4c39-9d5e-2d6c9f0a1b2c"
