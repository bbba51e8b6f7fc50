# Values for Management
# Written by Fairway from the estate: change the estate, not this file.

subscription_sub_management = "4f0c5d1e-0000-4000-8000-000000000001"
