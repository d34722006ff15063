// One unit per utterance; one per trajectory when somebody acted.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  return MemoryUnit.trajectory(experience)
}
