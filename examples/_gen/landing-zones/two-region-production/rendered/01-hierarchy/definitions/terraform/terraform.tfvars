# Values for Policy definitions
# Written by Fairway from the estate: change the estate, not this file.
