# Values for Policies of Identity
# Written by Fairway from the estate: change the estate, not this file.
