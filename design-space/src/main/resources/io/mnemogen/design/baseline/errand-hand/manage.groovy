void manage(Outcome outcome, MemoryBase base, Toolbox tools) {}
