// attack: uses the HTTP client
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  java.net.http.HttpClient.newHttpClient()
}
