# Stands before the standard module of that name.
Queue = "a name of this folder"
