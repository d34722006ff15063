# attack: looks a Java class up
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    import java
    java.type("java.lang.Runtime").getRuntime().exec("touch @MARK@")
    return []
