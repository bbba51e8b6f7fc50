# Values for Management
# Written by Fairway from the estate: change the estate, not this file.

subscription_sub_platform = "2b8e4c10-0000-4000-8000-000000000001"
