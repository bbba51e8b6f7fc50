# Values for Management groups
# Written by Fairway from the estate: change the estate, not this file.
