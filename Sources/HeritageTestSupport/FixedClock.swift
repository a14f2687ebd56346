import Heritage
