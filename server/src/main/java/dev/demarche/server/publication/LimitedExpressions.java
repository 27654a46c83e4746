package dev.demarche.server.publication;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/**
 * Makes the regular expressions of a query end with its time: on a line of forty letters, {@code
 * (.*a){12}$} keeps Java's engine busy for years, and nothing stops it. What would run code by its
 * name ({@code java:}, {@code CALL}), and by that one of Jena's own engine, is refused.
 */
final class LimitedExpressions extends ExprTransformCopy {

  private static final String MATCHES = ARQConstants.fnPrefix + "matches";
  private static final String REPLACE = ARQConstants.fnPrefix + "replace";
  private static final String SPLIT = "strSplit";

  private final ReadingLimit limit;

  private LimitedExpressions(ReadingLimit limit) {
    this.limit = limit;
  }

  /**
   * The same query, with expressions that end.
   *
   * @param op before Jena finds property functions in it
   */
  static Op in(Op op, ReadingLimit limit) {
    return Transformer.transform(new NamedCode(), new LimitedExpressions(limit), op);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new Regex(arguments, limit);
    }
    if (function instanceof E_StrReplace) {
      return new Replace(arguments, limit);
    }
    if (function instanceof E_Call) {
      refuse("CALL");
    }
    if (function instanceof E_Function named) {
      String iri = named.getFunctionIRI();
      if (isCode(iri)) {
        refuse("<" + iri + ">");
      }
      if (iri.equals(MATCHES)) {
        return new Regex(arguments, limit);
      }
      if (iri.equals(REPLACE)) {
        return new Replace(arguments, limit);
      }
    }
    return super.transform(function, arguments);
  }

  private static boolean isCode(String iri) {
    return iri.startsWith(ARQConstants.javaClassURIScheme);
  }

  private static void refuse(String what) {
    ServletOps.error(
        HttpServletResponse.SC_BAD_REQUEST, "Queries cannot use " + what + " on this server.");
  }

  /** Properties that stand for code. */
  private static final class NamedCode extends TransformCopy {
    @Override
    public Op transform(OpBGP op) {
      for (Triple triple : op.getPattern()) {
        Node property = triple.getPredicate();
        if (property.isURI() && (isCode(property.getURI()) || property.getURI().endsWith(SPLIT))) {
          refuse("<" + property.getURI() + ">");
        }
      }
      return super.transform(op);
    }
  }

  /** REGEX and fn:matches. */
  private static final class Regex extends ExprFunctionN {

    private final ReadingLimit limit;

    private Regex(ExprList arguments, ReadingLimit limit) {
      super("regex", arguments);
      this.limit = limit;
    }

    @Override
    public NodeValue eval(List<NodeValue> given) {
      Matcher matcher = matcher(given.get(0), given.get(1), given, 2, limit);
      return NodeValue.booleanReturn(matcher.find());
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Regex(arguments, limit);
    }
  }

  /** REPLACE and fn:replace. */
  private static final class Replace extends ExprFunctionN {

    private final ReadingLimit limit;

    private Replace(ExprList arguments, ReadingLimit limit) {
      super("replace", arguments);
      this.limit = limit;
    }

    @Override
    public NodeValue eval(List<NodeValue> given) {
      Matcher matcher = matcher(given.get(0), given.get(1), given, 3, limit);
      while (matcher.find()) {
        // what comes to its end here does so in Jena's own, which has no limit
      }
      return XSDFuncOp.strReplace(given.get(0), matcher.pattern(), given.get(2));
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Replace(arguments, limit);
    }
  }

  private static Matcher matcher(
      NodeValue text, NodeValue pattern, List<NodeValue> given, int flags, ReadingLimit limit) {
    if (!text.isString() && !text.isLangString() || !pattern.isString()) {
      throw new ExprEvalException("no strings: " + text + ", " + pattern);
    }
    String modifiers = given.size() > flags ? given.get(flags).getString() : null;
    Pattern compiled = RegexEngine.makePattern("REGEX", pattern.getString(), modifiers);
    return compiled.matcher(new LimitedText(text.asNode().getLiteralLexicalForm(), limit));
  }
}
